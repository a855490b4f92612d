package io.channelpartners.authzen.request;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a search is requested.
 *
 * @param token where to continue; null for the first page, which an empty token also requests
 * @param limit the maximum number of results on each page, already cut to the limit of the server; empty if the request has none
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
