package io.channelpartners.explanation;

/** Who has to act for a {@link Repair} (L-8). */
public enum RepairOwner {
    /** The customer, in its environment. */
    CUSTOMER,
    /** The channel partner to which the location belongs. */
    PARTNER,
    /** HPE, which authorizes locations. */
    HPE,
    /** The customer, by repeating Check ID (CP-15), or the partner's user, by signing in again. */
    EITHER_SIDE
}
