package io.channelpartners.core.boundary;

import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Instant;

/**
 * A verifier that never throws, never answers for another ID and never from the future: each counts as unavailable (CP-03,
 * CP-15).
 */
public final class GuardedVerifier implements PartnerVerifier {

    private final PartnerVerifier verifier;
    private final Clock clock;
    private final Freshness freshness;

    /** Guards a verifier. */
    public GuardedVerifier(PartnerVerifier verifier, Clock clock, Freshness freshness) {
        this.verifier = verifier;
        this.clock = clock;
        this.freshness = freshness;
    }

    @Override
    public IdCheck check(PartnerLocationId id) {
        try {
            return accepted(id, verifier.check(id));
        } catch (RuntimeException broken) {
            Faults.log("the partner verifier failed", broken);
            return new IdCheck.Unavailable(id, "the back end failed");
        }
    }

    private IdCheck accepted(PartnerLocationId id, IdCheck check) {
        if (!check.id().equals(id)) {
            Faults.logAnswer(
                    "the partner verifier was asked for {} and answered for {}: taken as unavailable", id, check.id());
            return new IdCheck.Unavailable(id, "the back end answered for another ID");
        }
        if (check.answeredAt().filter(this::isBeyondTolerance).isPresent()) {
            Faults.logAnswer("the partner verifier answered for {} from the future: taken as unavailable", id);
            return new IdCheck.Unavailable(id, "the back end answered from the future");
        }
        return check;
    }

    private boolean isBeyondTolerance(Instant answeredAt) {
        return freshness.isBeyondTolerance(answeredAt, clock.instant());
    }
}
