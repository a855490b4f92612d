package io.channelpartners.tools.accessreport.fleet;

import java.util.Map;
import java.util.Optional;

/** The words that a field may hold, exactly as written here. */
final class Vocabulary<T> {

    static final Vocabulary<RoleCode> ROLE = new Vocabulary<>(
            Map.of("RESELLER", RoleCode.RESELLER, "SERVICE_PARTNER", RoleCode.SERVICE_PARTNER),
            "use RESELLER or SERVICE_PARTNER");

    static final Vocabulary<GenerationCode> GENERATION = new Vocabulary<>(
            Map.of("V5", GenerationCode.V5, "V7", GenerationCode.V7, "OTHER", GenerationCode.OTHER),
            "use V5, V7, OTHER or leave it blank");

    static final Vocabulary<ConnectCode> CONNECT = new Vocabulary<>(
            Map.of("CENTRAL", ConnectCode.CENTRAL, "DIRECT", ConnectCode.DIRECT), "use CENTRAL or DIRECT");

    static final Vocabulary<Boolean> YES_NO = new Vocabulary<>(Map.of("yes", true, "no", false), "use yes or no");

    private final Map<String, T> words;
    private final String remedy;

    private Vocabulary(Map<String, T> words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** Returns the meaning of a word without complaint. */
    Optional<T> meaning(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Returns the meaning of a word, or reports that it is not one. */
    Optional<T> read(Place place, String noun, String word, Problems problems) {
        Optional<T> meaning = meaning(word);
        if (meaning.isEmpty()) {
            problems.add(place, "unknown " + noun + " " + Quoted.of(word) + ": " + remedy);
        }
        return meaning;
    }
}
