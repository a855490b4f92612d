package io.channelpartners.authzen.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request for several evaluations. */
public record Evaluations(List<Item> items, Semantic semantic) {

    /** Reads a request for one evaluation. */
    public static Item one(JsonObject request) {
        return ItemReader.withoutDefaults().read(request);
    }

    /** Reads a request for several evaluations, or returns null if it has none or something is wrong. */
    public static @Nullable Evaluations of(JsonObject request, int most) {
        List<?> elements = request.optionalList("evaluations");
        if (elements == null || elements.isEmpty()) {
            return null;
        }
        if (elements.size() > most) {
            request.problems().add("evaluations must have at most " + most + " elements");
            return null;
        }
        Semantic semantic = Semantic.of(request);
        ItemReader reader = ItemReader.withDefaults(request);
        if (!request.problems().isEmpty()) {
            return null;
        }
        List<Item> items = new ArrayList<>(elements.size());
        for (Object element : elements) {
            items.add(reader.read(element));
        }
        return new Evaluations(items, semantic);
    }
}
