package io.channelpartners.cases;

import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import java.time.Instant;
import java.util.Objects;

/** The state of a subcase: notified, then accepted or rejected for good (CP-71). Immutable and thread-safe. */
public sealed interface SubcaseState {

    /** The delivery partner is notified and has not answered yet. */
    record Notified() implements SubcaseState {}

    /**
     * The delivery partner has accepted.
     *
     * @param at when it accepted
     */
    record Accepted(Instant at) implements SubcaseState {

        public Accepted {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The delivery partner has rejected; the subcase is back at HPE.
     *
     * @param at when it rejected
     * @param reason why, not blank
     */
    record Rejected(Instant at, String reason) implements SubcaseState {

        /** Requires a reason that obeys CP-02 and is not blank, or throws a {@link io.channelpartners.problem.TextRefused}. */
        public Rejected {
            Objects.requireNonNull(at, "at");
            TextRules.line(TextKind.REASON, reason);
        }
    }
}
