package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.run.RunRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The options that were given, by name, and which of them a question takes. For one thread. */
final class GivenOptions {

    private final Map<String, String> given = new TreeMap<>();

    GivenOptions with(String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
        return this;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    String require(String name) {
        return get(name).orElseThrow();
    }

    /** Refuses options that a question needs and does not have, and those that it has no use for. */
    void expect(String question, List<String> needed, List<String> optional) throws RunRefused {
        List<String> problems = new ArrayList<>();
        for (String name : needed) {
            if (!has(name)) {
                problems.add(question + " needs " + name + ": give it too");
            }
        }
        for (String name : given.keySet()) {
            if (!name.equals(question) && !needed.contains(name) && !optional.contains(name)) {
                problems.add(name + " does not go with " + question + ": leave it out or ask another question");
            }
        }
        if (!problems.isEmpty()) {
            throw RunRefused.ofInput(problems);
        }
    }
}
