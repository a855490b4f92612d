package io.channelpartners.authzen.request;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a request, one sentence per problem. For one thread. */
public final class Problems {

    private List<String> sentences = List.of();

    /** Adds a problem. */
    public void add(String sentence) {
        if (sentences.isEmpty()) {
            sentences = new ArrayList<>(); // most requests are valid and need no list
        }
        sentences.add(sentence);
    }

    /** Checks if nothing is wrong. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Gets all problems, one per line. */
    public String text() {
        return String.join("\n", sentences);
    }
}
