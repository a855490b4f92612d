package io.channelpartners.consent;

import io.channelpartners.internal.text.TextRules;
import java.time.Instant;
import java.util.Objects;

/**
 * A consent to the opt-in: who gave it, when, and to which wording (CP-41).
 *
 * @param by who gave it
 * @param at when
 * @param wording the text that was agreed to, or its version; not blank
 */
public record Consent(Actor by, Instant at, String wording) {

    /**
     * Checks that no component is null and that the wording is a text that is not blank (CP-02).
     *
     * @param by who gave it
     * @param at when
     * @param wording the text that was agreed to, or its version; not blank
     */
    public Consent {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        TextRules.line("wording", wording);
    }
}
