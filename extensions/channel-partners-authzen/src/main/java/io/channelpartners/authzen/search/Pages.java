package io.channelpartners.authzen.search;

import io.channelpartners.authzen.answer.Ordered;
import io.channelpartners.authzen.request.PageRequest;
import io.channelpartners.authzen.search.SearchAnswer.Found;
import io.channelpartners.authzen.search.SearchAnswer.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all searches share: where a page begins, and its JSON. */
public final class Pages {

    private final PageTokens tokens;
    private final int most;

    /** Creates pages with a maximum number of results. */
    public Pages(PageTokens tokens, int most) {
        this.tokens = tokens;
        this.most = most;
    }

    /** Answers a search from a place. */
    interface Search {
        SearchAnswer from(Place start);
    }

    /**
     * Answers a search.
     *
     * @param binding what the tokens of the search are bound to
     * @param parts how many parts a place of the search has; all are empty at the beginning
     */
    SearchAnswer answer(PageRequest page, Binding binding, int parts, Search search) {
        if (page.token() == null) {
            return search.from(Place.beginning(page.limit().orElse(most), parts));
        }
        String text = tokens.open(binding.toString(), page.token());
        Place place = text == null ? null : Place.parse(text, parts);
        if (place == null) {
            return Refused.beginAgain();
        }
        return page.limit().orElse(place.limit()) == place.limit() ? search.from(place) : Refused.otherLimit();
    }

    /** Answers a search that cannot find anything: its first page is its last. */
    static SearchAnswer nothing(PageRequest page) {
        return page.token() == null ? found(List.of(), "", OptionalInt.empty()) : Refused.beginAgain();
    }

    /** Makes a page of results. */
    Found page(List<Map<String, Object>> results, @Nullable Place next, OptionalInt total, Binding binding) {
        return found(results, next == null ? "" : tokens.seal(binding.toString(), next.text()), total);
    }

    private static Found found(List<Map<String, Object>> results, String token, OptionalInt total) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("next_token", token);
        page.put("count", results.size());
        total.ifPresent(number -> page.put("total", number));
        return new Found(Ordered.of("page", page, "results", results));
    }

    /**
     * Makes a page of a set that was loaded as a whole.
     *
     * @param after the last element of the previous page; null for the first page
     * @param element makes the result of an element
     * @param place makes the place after an element; of null, the place at the beginning
     */
    <T> Found pageOf(
            NavigableSet<T> all,
            @Nullable T after,
            int limit,
            Function<T, Map<String, Object>> element,
            Function<@Nullable T, Place> place,
            Binding binding) {
        NavigableSet<T> rest = after == null ? all : all.tailSet(after, false);
        List<Map<String, Object>> results = new ArrayList<>();
        T last = after;
        for (T each : rest) {
            if (results.size() == limit) {
                return page(results, place.apply(last), OptionalInt.of(all.size()), binding);
            }
            results.add(element.apply(each));
            last = each;
        }
        return page(results, null, OptionalInt.of(all.size()), binding);
    }
}
