package io.channelpartners.partner;

/** The answer to a condition: yes, no, or unknown, which never grants anything (CP-56). */
public enum Answer {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** It cannot be told, for instance because it was looked up too long ago. */
    UNKNOWN;

    /**
     * Obtains the answer that a fact gives.
     *
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean fact) {
        return fact ? YES : NO;
    }
}
