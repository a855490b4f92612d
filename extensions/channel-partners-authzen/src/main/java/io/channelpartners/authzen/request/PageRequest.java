package io.channelpartners.authzen.request;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a search is asked for.
 *
 * @param token where to continue; null for the first page. An empty one is the first page, too
 * @param limit the most results of each page, at most the bound; empty if the request names none
 */
public record PageRequest(@Nullable String token, OptionalInt limit) {

    private static final PageRequest FIRST = new PageRequest(null, OptionalInt.empty());

    static PageRequest of(JsonObject request, int most) {
        JsonObject page = request.optionalObject("page");
        if (page == null) {
            return FIRST;
        }
        String token = page.optionalText("token");
        page.optionalObject("properties");
        return new PageRequest(token == null || token.isEmpty() ? null : token, page.optionalNumber("limit", most));
    }
}
