package io.channelpartners.tools.accessreport.input;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words that a field may hold, exactly as written, and what each means.
 *
 * @param words each word with its meaning
 * @param remedy which words to use
 */
public record FieldWords<T>(Map<String, T> words, String remedy) {

    /** {@code yes} and {@code no}. */
    public static final FieldWords<Boolean> YES_OR_NO =
            new FieldWords<>(Map.of("yes", true, "no", false), "use yes or no");

    /** Obtains words that are the names of constants. */
    public static <E extends Enum<E>> FieldWords<E> of(String remedy, Set<E> constants) {
        return new FieldWords<>(
                constants.stream().collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity())), remedy);
    }

    /** Returns the meaning of a word without complaint. */
    public Optional<T> meaning(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Returns the meaning of a word, or reports that it is not one. */
    public Optional<T> read(Place place, String noun, String word, Problems problems) {
        Optional<T> meaning = meaning(word);
        if (meaning.isEmpty()) {
            problems.add(place, "unknown " + noun + " " + Quoted.of(word) + ": " + remedy);
        }
        return meaning;
    }
}
