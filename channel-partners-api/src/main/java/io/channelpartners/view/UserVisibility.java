package io.channelpartners.view;

import java.util.Objects;

/**
 * A user of a location, with what the location sees. A user who belongs to several locations, or to one in both ways, appears
 * several times, and sees the features of all of them together (CP-60).
 *
 * @param user the user
 * @param visibility the location, and what it sees
 */
public record UserVisibility(LocationUser user, LocationVisibility visibility) {

    public UserVisibility {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(visibility, "visibility");
    }
}
