package io.channelpartners.explanation;

import io.channelpartners.internal.code.Codes;
import java.util.Optional;

/** Who has to act for a {@link Repair} (L-8). */
public enum RepairOwner {
    /** The customer, in its environment. */
    CUSTOMER,
    /** The channel partner to which the location belongs. */
    PARTNER,
    /** HPE, which authorizes locations. */
    HPE,
    /** The customer, by repeating Check ID (CP-15), or the partner's user, by signing in again. */
    EITHER_SIDE;

    private static final Codes<RepairOwner> CODES = new Codes<>(values());

    /**
     * Gets the code by which other systems know the owner. It never changes.
     *
     * @return the code in lower snake case, such as {@code either_side}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the owner with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the owner, or empty if none has that code
     */
    public static Optional<RepairOwner> ofCode(String code) {
        return CODES.find(code);
    }
}
