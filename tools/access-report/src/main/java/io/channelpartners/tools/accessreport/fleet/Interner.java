package io.channelpartners.tools.accessreport.fleet;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of texts that repeat from row to row, such as models, groups and location IDs. */
final class Interner {

    private final Map<String, String> copies = new HashMap<>();

    String intern(String text) {
        String first = copies.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
