package io.channelpartners.event;

import io.channelpartners.internal.code.Codes;
import java.util.Optional;

/** The kinds of lists that are reported to listeners. */
public enum AccessListKind {
    /** The devices that a search finds, of those of which something is visible. */
    VISIBLE_DEVICES,
    /** The environments of a viewer, "My Customers" (CP-62). */
    MY_CUSTOMERS,
    /** The assigned-devices pane of a partner (CP-30). */
    ASSIGNED_DEVICES,
    /** The list of channel partners (CP-35). */
    CHANNEL_PARTNERS,
    /** The locations that see something of a device or of the environment. */
    SEEING_LOCATIONS,
    /** The users of a location, or of all locations that see something of a device (CP-60, CP-61). */
    USERS,
    /** Who could see a device over time, period by period. */
    VISIBILITY_PERIODS,
    /** The numbers of visible devices, by location and feature. */
    FEATURE_COUNTS;

    private static final Codes<AccessListKind> CODES = new Codes<>(values());

    /**
     * Gets the code by which other systems know the kind. It never changes.
     *
     * @return the code in lower snake case, such as {@code visible_devices}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the kind with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the kind, or empty if none has that code
     */
    public static Optional<AccessListKind> ofCode(String code) {
        return CODES.find(code);
    }
}
