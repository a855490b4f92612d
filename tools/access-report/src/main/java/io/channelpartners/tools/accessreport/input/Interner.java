package io.channelpartners.tools.accessreport.input;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of each text that recurs from row to row, such as a model, a group or a location ID. */
public final class Interner {

    private final Map<String, String> copies = new HashMap<>();

    /** Returns the copy of a text. */
    public String intern(String text) {
        String first = copies.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
