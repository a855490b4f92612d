package io.channelpartners.internal.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BinaryOperator;

/**
 * The sentences of a language by key, with placeholders: {@code {0}} is the first value as it is, and {@code {0:role}} is the sentence
 * with the key {@code role.} and that value, or else {@code role.other}. Everything else is literal, even quotes and other braces; values
 * are never searched for placeholders. No locale is involved.
 */
public final class Wording {

    /** Not in a package, so that translators can read it as a resource, even on the module path. */
    private static final String FILE = "/META-INF/channel-partners/english.properties";

    private static final String DIGITS = "0123456789";
    private static final String OTHER = "other";

    private static final Wording ENGLISH = new Wording(read());

    private final Map<String, String> sentences;

    private Wording(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /** Obtains the sentences of this library. */
    public static Wording english() {
        return ENGLISH;
    }

    /** Obtains a translation; whatever it lacks is in English. */
    public static Wording of(Map<String, String> translation) {
        return new Wording(translation);
    }

    /** Gets a sentence in this language, or else in English. */
    public String get(String key, String... values) {
        return find(key, List.of(values))
                .or(() -> ENGLISH.find(key, List.of(values)))
                .orElse(key);
    }

    /** Finds a sentence in this language only; also empty if it has a placeholder for a value that is not given. */
    public Optional<String> find(String key, List<String> values) {
        return find(key, values, this::inWords);
    }

    private Optional<String> find(String key, List<String> values, BinaryOperator<String> inWords) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            return Optional.empty();
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int close = endOfPlace(sentence, open);
            if (close < 0) {
                filled.append(sentence, at, open + 1);
                at = open + 1;
                continue;
            }
            int index = DIGITS.indexOf(sentence.charAt(open + 1));
            if (index >= values.size()) {
                return Optional.empty();
            }
            filled.append(sentence, at, open)
                    .append(inWords.apply(values.get(index), sentence.substring(open + 2, close)));
            at = close + 1;
        }
        return Optional.of(filled.append(sentence, at, sentence.length()).toString());
    }

    /** Finds the closing brace of a placeholder: after a digit and perhaps a colon and a kind of value; -1 if the brace opens none. */
    private static int endOfPlace(String sentence, int open) {
        int close = sentence.indexOf('}', open);
        boolean isPlace = close >= open + 2
                && DIGITS.indexOf(sentence.charAt(open + 1)) >= 0
                && (close == open + 2 || sentence.charAt(open + 2) == ':');
        return isPlace ? close : -1;
    }

    /** Gets the words for a value; its kind is empty or begins with a colon. */
    private String inWords(String value, String kind) {
        if (kind.isEmpty()) {
            return value;
        }
        String key = kind.substring(1) + ".";
        return has(key + value) || ENGLISH.has(key + value)
                ? words(key + value, List.of())
                : words(key + OTHER, List.of(value));
    }

    /** Gets the words for a value. Placeholders in them take it literally; otherwise, a kind that refers to itself would recurse forever. */
    private String words(String key, List<String> values) {
        BinaryOperator<String> asItIs = (value, kind) -> value;
        return find(key, values, asItIs)
                .or(() -> ENGLISH.find(key, values, asItIs))
                .orElse(key);
    }

    private boolean has(String key) {
        return sentences.containsKey(key);
    }

    private static Map<String, String> read() {
        Properties english = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE)) {
            english.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new HashMap<>();
        english.stringPropertyNames().forEach(key -> sentences.put(key, english.getProperty(key)));
        return sentences;
    }
}
