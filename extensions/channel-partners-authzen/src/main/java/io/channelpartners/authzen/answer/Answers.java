package io.channelpartners.authzen.answer;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.authzen.request.UnknownName;
import io.channelpartners.language.Sentences;
import io.channelpartners.partner.Answer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Decisions as JSON objects. There is one for each pair of a condition and an answer, so they are made in advance: answering allocates
 * nothing, and equal decisions are equal byte for byte, no matter what they are about (CP-59).
 */
public final class Answers {

    private static final String DECISION = "decision";
    private static final Map<String, Object> YES = Ordered.of(DECISION, true);

    private final Map<AccessCondition, Map<String, Object>> no = new EnumMap<>(AccessCondition.class);
    private final Map<AccessCondition, Map<String, Object>> unknown = new EnumMap<>(AccessCondition.class);
    private final Map<UnknownName, Map<String, Object>> names = new EnumMap<>(UnknownName.class);

    private Answers(Map<String, Sentences> languages) {
        for (AccessCondition condition : AccessCondition.values()) {
            no.put(condition, stopped(new ConditionAnswer(condition, Answer.NO), languages));
            unknown.put(condition, stopped(new ConditionAnswer(condition, Answer.UNKNOWN), languages));
        }
        for (UnknownName name : UnknownName.values()) {
            names.put(name, refusal(name.code(), Answer.NO, Ordered.of("en", name.sentence())));
        }
    }

    /**
     * Obtains the decisions, with sentences in the given languages.
     *
     * @param languages the sentences of each language, by its tag
     */
    public static Answers in(Map<String, Sentences> languages) {
        return new Answers(languages);
    }

    private static Map<String, Object> stopped(ConditionAnswer reason, Map<String, Sentences> languages) {
        Map<String, Object> sentences = new LinkedHashMap<>();
        languages.forEach((tag, language) -> sentences.put(tag, whole(language.sentence(reason))));
        return refusal(reason.condition().code(), reason.answer(), sentences);
    }

    /** Makes a whole sentence from a clause. */
    private static String whole(String part) {
        if (part.isEmpty()) {
            return ""; // a translation may omit it
        }
        int first = part.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(part.codePointAt(0))) + part.substring(first) + ".";
    }

    private static Map<String, Object> refusal(String reason, Answer answer, Map<String, Object> sentence) {
        return no(Ordered.of("reason", reason, "answer", answer.code(), "reason_user", sentence));
    }

    private static Map<String, Object> no(Map<String, Object> context) {
        return Ordered.of(DECISION, false, "context", context);
    }

    /** Gets the object of a decision. */
    Map<String, Object> of(AccessDecision decision) {
        return switch (decision.answer()) {
            case YES -> YES;
            case NO -> Objects.requireNonNull(no.get(decision.unmetCondition().orElseThrow()));
            case UNKNOWN ->
                Objects.requireNonNull(unknown.get(decision.unmetCondition().orElseThrow()));
        };
    }

    /** Gets the denial of a question with an unknown name. */
    public Map<String, Object> of(UnknownName name) {
        return Objects.requireNonNull(names.get(name));
    }

    /** Makes the object for an item that could not be evaluated: false, but with an error, so that nobody takes it for a denial. */
    static Map<String, Object> error(int status, String message) {
        return no(Ordered.of("error", Ordered.of("status", status, "message", message)));
    }

    /** Checks if a decision is a yes. */
    static boolean isYes(Map<String, Object> answer) {
        return Boolean.TRUE.equals(answer.get(DECISION));
    }
}
