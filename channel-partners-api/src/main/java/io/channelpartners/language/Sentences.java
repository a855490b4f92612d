package io.channelpartners.language;

import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.Repair;
import io.channelpartners.internal.code.Wording;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.Problem;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The titles and sentences of this library in one language: of features, conditions, roles, repairs, problems and exceptions.
 *
 * <pre>{@code
 * Sentences german = Sentences.of(ResourceBundle.getBundle("channel-partners", Locale.GERMAN));
 * german.fullTitle(CONTRACT_AND_WARRANTY_REPORT); // Vertrag & Garantie (Berichte)
 * german.sentence(new ConditionAnswer(CUSTOMER_HAS_OPTED_IN, Answer.NO)); // der Kunde hat nicht eingewilligt
 * }</pre>
 *
 * <p>A translation has the keys of {@code META-INF/channel-partners/english.properties} in the jar of this API. In a sentence,
 * <code>{0}</code> stands for the first value, and <code>{1:role}</code> for the sentence whose key is {@code role.} and the second
 * value, or else {@code role.other}. Everything else is literal: quotes and other braces have no meaning, and numbers are not formatted.
 * Whatever a translation lacks is in English; a problem of an embedder keeps the text that it was created with. To translate such a
 * problem, add keys that consist of {@code problem.}, its code, and {@code .subject}, {@code .reason} or {@code .remedy}.
 *
 * <p>Immutable and thread-safe; does not depend on the default locale.
 */
public final class Sentences {

    private static final Sentences ENGLISH = new Sentences(Map.of());

    private final Wording wording;

    private Sentences(Map<String, String> translation) {
        wording = Wording.of(translation);
    }

    /**
     * Obtains the sentences in English.
     *
     * @return the same sentences that {@code toString}, {@code title}, {@code label} and {@code message} return
     */
    public static Sentences english() {
        return ENGLISH;
    }

    /**
     * Obtains the sentences in the language of a bundle. The bundle and its parents are read once; values that are not well-formed
     * strings (CP-02) are ignored.
     *
     * @param translation sentences by key; some may be missing
     * @return the sentences in that language, the missing ones in English
     */
    public static Sentences of(ResourceBundle translation) {
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder(); // any other sentence could not be sent
        Map<String, String> sentences = new TreeMap<>();
        for (String key : translation.keySet()) {
            if (translation.getObject(key) instanceof String sentence && utf8.canEncode(sentence)) {
                sentences.put(key, sentence);
            }
        }
        return new Sentences(sentences);
    }

    /**
     * Gets the title of a feature. It is unique only within a section, so show it beside the section's title.
     *
     * @return in English, such as {@code Contract & warranty}
     */
    public String title(InsightOnlineFeature feature) {
        return wording.get("feature." + feature.code());
    }

    /**
     * Gets the title of a section of Table 1 (CP-50).
     *
     * @return in English, such as {@code Service events}
     */
    public String title(InsightOnlineFeature.Section section) {
        return wording.get("section." + section.code());
    }

    /**
     * Gets the unique title of a feature, which includes the title of its section, if it has one.
     *
     * @return in English, such as {@code Contract & warranty (Reports)}
     */
    public String fullTitle(InsightOnlineFeature feature) {
        return feature.section()
                .map(section -> wording.get("full_title", title(feature), title(section)))
                .orElseGet(() -> title(feature));
    }

    /**
     * Gets the name of a role.
     *
     * @return in English, such as {@code service partner}
     */
    public String label(PartnerRole role) {
        return wording.get("role." + role.code());
    }

    /**
     * Gets the answer to a condition as part of a sentence (CP-54).
     *
     * @return in English, such as {@code the customer has not opted in}
     */
    public String sentence(ConditionAnswer answer) {
        return wording.get(
                "condition." + answer.condition().code() + "." + answer.answer().code());
    }

    /**
     * Gets the acts of a repair as part of a sentence (L-8).
     *
     * @return in English, such as {@code the customer gives opt-in}
     */
    public String sentence(Repair repair) {
        String location = Quoted.of(repair.location().value());
        return repair.acts().stream()
                .map(act -> wording.get("repair." + act.code(), location))
                .reduce((first, next) -> wording.get("and", first, next))
                .orElseThrow();
    }

    /**
     * Gets what a problem is about.
     *
     * @return in English, such as {@code partner "30523182"}
     */
    public String subject(Problem problem) {
        return part(problem, "subject", problem.subject());
    }

    /**
     * Gets what is wrong.
     *
     * @return in English, such as {@code is already listed}
     */
    public String reason(Problem problem) {
        return part(problem, "reason", problem.reason());
    }

    /**
     * Gets what to do about a problem.
     *
     * @return in English, such as {@code check the listed one again instead}
     */
    public String remedy(Problem problem) {
        return part(problem, "remedy", problem.remedy());
    }

    /**
     * Gets a problem as one sentence: subject and reason, the remedy, the rule.
     *
     * @return in English, {@link Problem#message}
     */
    public String message(Problem problem) {
        return wording.get("message", subject(problem), reason(problem), remedy(problem), problem.rule());
    }

    /**
     * Gets the problems of an exception, a sentence on each line.
     *
     * @return in English, the message of the exception
     */
    public String message(ChannelPartnersException exception) {
        return exception.problems().stream().map(this::message).collect(Collectors.joining("\n"));
    }

    private String part(Problem problem, String part, String own) {
        return wording.find("problem." + problem.code() + "." + part, problem.values())
                .orElse(own);
    }
}
