package io.channelpartners.view;

import java.util.Objects;

/**
 * A user of a location, with what the location sees. Whoever is a user in several ways, or of several locations, is several of
 * these, and sees the features of all of them together (CP-60).
 *
 * @param user the user, and in which way
 * @param sight the location, and what it sees
 */
public record UserVisibility(LocationUser user, LocationVisibility sight) {

    public UserVisibility {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(sight, "sight");
    }
}
