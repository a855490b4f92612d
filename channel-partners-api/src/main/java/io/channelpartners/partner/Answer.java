package io.channelpartners.partner;

import io.channelpartners.internal.code.Codes;
import java.util.Optional;

/** The answer to a condition: yes, no, or unknown, which never grants anything (CP-56). */
public enum Answer {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** It is not known, for example because the look-up was too long ago. */
    UNKNOWN;

    private static final Codes<Answer> CODES = new Codes<>(values());

    /**
     * Obtains the answer for a fact that is certain.
     *
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean fact) {
        return fact ? YES : NO;
    }

    /**
     * Gets the code by which other systems know the answer. It never changes.
     *
     * @return the code in lower snake case, such as {@code unknown}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the answer with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the answer, or empty if none has that code
     */
    public static Optional<Answer> ofCode(String code) {
        return CODES.find(code);
    }
}
