package io.channelpartners.view;

import io.channelpartners.user.HpePassportId;
import java.util.Objects;

/**
 * A user of a location: linked to it, or one with whom it shares its view (CP-60, CP-61). A user who is both appears twice.
 *
 * @param passport the user's Passport
 * @param way whether the user is linked, or the view is shared with the user
 */
public record LocationUser(HpePassportId passport, Way way) {

    /** How a Passport becomes a user of a location. */
    public enum Way {
        /** The Passport is linked to the location (CP-60). */
        LINKED,
        /** The location shares its view with the e-mail address of the Passport (CP-61). */
        SHARED
    }

    public LocationUser {
        Objects.requireNonNull(passport, "passport");
        Objects.requireNonNull(way, "way");
    }
}
