package io.channelpartners.partner;

/** The answer to a condition: yes, no, or unknown, which never grants anything (CP-56). */
public enum Answer {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** It is not known, for example because the look-up was too long ago. */
    UNKNOWN;

    /**
     * Obtains the answer for a fact that is certain.
     *
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean fact) {
        return fact ? YES : NO;
    }
}
