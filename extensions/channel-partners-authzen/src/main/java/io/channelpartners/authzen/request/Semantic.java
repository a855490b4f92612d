package io.channelpartners.authzen.request;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a batch of evaluations ends. */
public enum Semantic {
    /** All are answered. */
    EXECUTE_ALL,
    /** Those up to the first that is not permitted are answered. */
    DENY_ON_FIRST_DENY,
    /** Those up to the first that is permitted are answered. */
    PERMIT_ON_FIRST_PERMIT;

    /** Checks if this answer ends the batch. */
    public boolean endsWith(boolean yes) {
        return switch (this) {
            case EXECUTE_ALL -> false;
            case DENY_ON_FIRST_DENY -> !yes;
            case PERMIT_ON_FIRST_PERMIT -> yes;
        };
    }

    static Semantic of(JsonObject request) {
        JsonObject options = request.optionalObject("options");
        String text = options == null ? null : options.optionalText("evaluations_semantic");
        if (text == null) {
            return EXECUTE_ALL;
        }
        Semantic semantic = find(text);
        if (semantic == null) {
            request.problems()
                    .add(
                            "options.evaluations_semantic must be execute_all, deny_on_first_deny or permit_on_first_permit");
            return EXECUTE_ALL;
        }
        return semantic;
    }

    private static @Nullable Semantic find(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElse(null);
    }
}
