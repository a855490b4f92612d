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
 * Decisions as JSON objects. There are only as many as pairs of a condition and an answer, so they are made once: an answer allocates
 * nothing, and the same decision is the same bytes whatever it is about (CP-59).
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
     * Obtains the decisions with sentences in some languages.
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

    /** Makes a sentence of what is a part of one. */
    private static String whole(String part) {
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

    /** Gets the object that says no to something that nobody knows. */
    public Map<String, Object> of(UnknownName name) {
        return Objects.requireNonNull(names.get(name));
    }

    /** Makes the object for an item that could not be answered: not a yes, and with an error, so not a no either. */
    static Map<String, Object> error(int status, String message) {
        return no(Ordered.of("error", Ordered.of("status", status, "message", message)));
    }

    /** Checks if a decision is a yes. */
    static boolean isYes(Map<String, Object> answer) {
        return Boolean.TRUE.equals(answer.get(DECISION));
    }
}
