package io.channelpartners.consent;

import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import java.time.Instant;
import java.util.Objects;

/**
 * A consent to the opt-in: who gave it, when, and to which wording (CP-41).
 *
 * @param by who gave it
 * @param at when
 * @param wording the text that the customer agreed to, or its version; not blank
 */
public record Consent(Actor by, Instant at, String wording) {

    /** Requires a wording that obeys CP-02 and is not blank, or throws a {@link io.channelpartners.problem.TextRefused}. */
    public Consent {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        TextRules.line(TextKind.WORDING, wording);
    }
}
