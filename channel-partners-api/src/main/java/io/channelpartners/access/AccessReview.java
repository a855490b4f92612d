package io.channelpartners.access;

import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;

/**
 * The customer's questions about who sees what: a value of one revision and one instant. It answers in full (CP-59), with the
 * standings that the environment keeps of its listed partners.
 *
 * <p>Immutable and thread-safe.
 */
public interface AccessReview {

    /**
     * Gets the state of the environment about which the review answers.
     *
     * @return the snapshot
     */
    EnvironmentSnapshot snapshot();

    /**
     * Gets the instant for which the review answers; standings that are too old then are unknown (CP-56).
     *
     * @return the instant
     */
    Instant at();

    /**
     * Gets what the users of a location see.
     *
     * @param location the location, listed or not
     * @return the access of a user linked to it
     */
    LocationAccess of(PartnerLocationId location);
}
