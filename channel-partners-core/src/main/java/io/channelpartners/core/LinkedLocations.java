package io.channelpartners.core;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Of which locations a Passport is a user, by its link or by a share, as one look-up tells it.
 *
 * @param lookedUpAt the time of the directory's record, or empty if there is none
 * @param locations the locations that could be named
 * @param complete whether the directory and the store of shared views could name them all
 */
record LinkedLocations(Optional<Instant> lookedUpAt, SortedSet<PartnerLocationId> locations, boolean complete) {

    /** Answers whether the Passport is a user of these locations, judged at an instant (CP-56). */
    Answer recognizedAt(Instant now, Freshness freshness) {
        return lookedUpAt.filter(at -> freshness.isFresh(at, now)).isPresent() ? Answer.YES : Answer.UNKNOWN;
    }
}
