package io.channelpartners.core;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The locations of which a Passport is a user, by a link or a share, from one look-up.
 *
 * @param lookedUpAt the time of the directory's record, or empty if there is none
 * @param locations the locations found
 * @param complete whether the directory and the store of shared views both answered
 */
record UserLocations(Optional<Instant> lookedUpAt, Set<PartnerLocationId> locations, boolean complete) {

    /** Answers whether the Passport is a user of these locations, given how old the record is at an instant (CP-56). */
    Answer recognizedAt(Instant now, Freshness freshness) {
        return lookedUpAt.filter(at -> freshness.isFresh(at, now)).isPresent() ? Answer.YES : Answer.UNKNOWN;
    }
}
