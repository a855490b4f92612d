package io.channelpartners.tools.accessreport.input;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words that are allowed in a field, and what each means.
 *
 * @param words each word, exactly as written, with its meaning
 * @param remedy the part of a problem that names the words to use
 */
public record FieldWords<T>(Map<String, T> words, String remedy) {

    /** {@code yes} and {@code no}. */
    public static final FieldWords<Boolean> YES_OR_NO =
            new FieldWords<>(Map.of("yes", true, "no", false), "use yes or no");

    /** Obtains the names of constants as words. */
    public static <E extends Enum<E>> FieldWords<E> of(String remedy, Set<E> constants) {
        return new FieldWords<>(
                constants.stream().collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity())), remedy);
    }

    /** Returns the meaning of a word; empty if it is not one of these. */
    public Optional<T> meaning(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Returns the meaning of a word, or reports that it is not one of these. */
    public Optional<T> read(Place place, String noun, String word, Problems problems) {
        Optional<T> meaning = meaning(word);
        if (meaning.isEmpty()) {
            problems.add(place, "unknown " + noun + " " + Quoted.of(word) + ": " + remedy);
        }
        return meaning;
    }
}
