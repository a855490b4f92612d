package io.channelpartners.authzen.request;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one request, a sentence each. For one thread. */
public final class Problems {

    private List<String> sentences = List.of();

    /** Adds what is wrong. */
    public void add(String sentence) {
        if (sentences.isEmpty()) {
            sentences = new ArrayList<>(); // a request that is right, the usual one, needs no list
        }
        sentences.add(sentence);
    }

    /** Checks if nothing is wrong. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Gets all that is wrong, a sentence a line. */
    public String text() {
        return String.join("\n", sentences);
    }
}
