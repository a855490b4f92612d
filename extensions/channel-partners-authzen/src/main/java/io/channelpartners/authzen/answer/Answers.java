package io.channelpartners.authzen.answer;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.authzen.request.UnknownName;
import io.channelpartners.partner.Answer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Decisions as JSON objects. There are only as many as pairs of a condition and an answer, so they are made once: an answer allocates
 * nothing, and the same decision is the same bytes whatever it is about (CP-59).
 */
public final class Answers {

    private static final Map<String, Object> YES = Ordered.of("decision", true);

    private final Map<AccessCondition, Map<String, Object>> no = new EnumMap<>(AccessCondition.class);
    private final Map<AccessCondition, Map<String, Object>> unknown = new EnumMap<>(AccessCondition.class);
    private final Map<UnknownName, Map<String, Object>> names = new EnumMap<>(UnknownName.class);

    private Answers(String language, Function<ConditionAnswer, String> sentences) {
        for (AccessCondition condition : AccessCondition.values()) {
            no.put(condition, stopped(condition, Answer.NO, language, sentences));
            unknown.put(condition, stopped(condition, Answer.UNKNOWN, language, sentences));
        }
        for (UnknownName name : UnknownName.values()) {
            names.put(name, refusal(name.code(), Answer.NO, Ordered.of("en", name.sentence())));
        }
    }

    /** Obtains the decisions with English sentences. */
    public static Answers inEnglish() {
        return new Answers("en", reason -> {
            String text = reason.toString();
            return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
        });
    }

    private static Map<String, Object> stopped(
            AccessCondition condition, Answer answer, String language, Function<ConditionAnswer, String> sentences) {
        String sentence = sentences.apply(new ConditionAnswer(condition, answer));
        return refusal(condition.code(), answer, Ordered.of(language, sentence));
    }

    private static Map<String, Object> refusal(String reason, Answer answer, Map<String, Object> sentence) {
        return no(Ordered.of("reason", reason, "answer", answer.code(), "reason_user", sentence));
    }

    private static Map<String, Object> no(Map<String, Object> context) {
        return Ordered.of("decision", false, "context", context);
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
        return answer == YES;
    }
}
