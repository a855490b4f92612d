package io.channelpartners.event;

import io.channelpartners.internal.code.Codes;
import java.util.Optional;

/** How a call ended, as reported to a {@link CallObserver}. */
public enum CallOutcome {
    /** It returned an answer. A no, an empty answer and an unavailable back end are answers, too. */
    DONE,
    /** The library refused the call, because of a rule or of what is stored. The same call would be refused again. */
    REFUSED,
    /** It threw anything else: because a part does not work, there were too many conflicts, or the caller made a mistake. */
    FAILED;

    private static final Codes<CallOutcome> CODES = new Codes<>(values());

    /**
     * Gets the code by which other systems know the outcome. It never changes.
     *
     * @return the code in lower snake case, such as {@code refused}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the outcome with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the outcome, or empty if none has that code
     */
    public static Optional<CallOutcome> ofCode(String code) {
        return CODES.find(code);
    }
}
