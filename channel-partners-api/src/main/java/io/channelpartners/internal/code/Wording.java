package io.channelpartners.internal.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a language by key, with places for values: {@code {0}} is the first value as it is, and {@code {0:role}} the
 * sentence with the key {@code role.} and that value, else {@code role.other}. Everything else is literal, quotes and braces too; a
 * value is never searched for places. No locale plays a part.
 */
public final class Wording {

    /** Not in a package, so that whoever translates it can read it, on the module path as well. */
    private static final String FILE = "/META-INF/channel-partners/english.properties";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([a-z_]+))?}");
    private static final String OTHER = "other";

    private static final Wording ENGLISH = new Wording(read());

    private final Map<String, String> sentences;

    private Wording(Map<String, String> sentences) {
        this.sentences = Collections.unmodifiableMap(sentences);
    }

    /** Obtains the sentences of this library. */
    public static Wording english() {
        return ENGLISH;
    }

    /** Obtains a translation; what it lacks is in English. */
    public static Wording of(Map<String, String> translation) {
        return new Wording(new TreeMap<>(translation));
    }

    /** Gets a sentence in this language, else in English. */
    public String get(String key, String... values) {
        return find(key, List.of(values))
                .or(() -> ENGLISH.find(key, List.of(values)))
                .orElse(key);
    }

    /** Finds a sentence in this language alone; empty, too, if it has a place for a value that is not given. */
    public Optional<String> find(String key, List<String> values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            return Optional.empty();
        }
        if (sentence.indexOf('{') < 0) {
            return Optional.of(sentence);
        }
        StringBuilder filled = new StringBuilder();
        int literal = 0;
        for (MatchResult place : PLACE.matcher(sentence).results().toList()) {
            int index = Integer.parseInt(place.group(1));
            if (index >= values.size()) {
                return Optional.empty();
            }
            filled.append(sentence, literal, place.start()).append(inWords(values.get(index), place.group(2)));
            literal = place.end();
        }
        return Optional.of(filled.append(sentence, literal, sentence.length()).toString());
    }

    private String inWords(String value, @Nullable String kind) {
        if (kind == null) {
            return value;
        }
        String key = kind + "." + value;
        return has(key) || ENGLISH.has(key) ? get(key) : get(kind + "." + OTHER, value);
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
        Map<String, String> sentences = new TreeMap<>();
        english.stringPropertyNames().forEach(key -> sentences.put(key, english.getProperty(key)));
        return sentences;
    }
}
