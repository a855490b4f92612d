package io.channelpartners.tools.accessreport.input;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of texts that repeat from row to row, such as models, groups and location IDs. */
public final class Interner {

    private final Map<String, String> copies = new HashMap<>();

    public String intern(String text) {
        String first = copies.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
