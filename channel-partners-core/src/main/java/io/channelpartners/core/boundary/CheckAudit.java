package io.channelpartners.core.boundary;

import io.channelpartners.partner.IdCheck;
import java.time.Duration;
import java.util.Optional;

/** Receives each answer of a verifier. */
public interface CheckAudit {

    /** Begins to measure how long the verifier takes. */
    Timing begin();

    /** Receives the answer for one ID; never throws. */
    void checked(IdCheck check, Optional<Duration> took);
}
