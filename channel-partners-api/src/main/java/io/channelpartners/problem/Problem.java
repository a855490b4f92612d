package io.channelpartners.problem;

import io.channelpartners.internal.code.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a request: the value, what is wrong with it, what to do instead, and the rule that says so.
 *
 * <p>A problem is plain data, which an embedder can show next to the field that it is about. Its text is one sentence, in English
 * and safe to print; {@link io.channelpartners.language.Sentences} translates it. The code identifies the problem for programs. Immutable and thread-safe; serializable, so that exceptions keep their problems when they cross processes.
 *
 * <p>An embedder's own code, such as a guard, creates problems with its own codes and texts:
 *
 * <pre>{@code
 * new Problem("would_lose_access", "L-10", "partner " + row.location(), "would lose " + row.feature(), "ask it first")
 * }</pre>
 *
 * @serial exclude
 * @param code which problem it is, in lower snake case, such as {@code partner_already_listed}; a code of this library never changes
 * @param rule the number of the rule in the rule book, such as {@code CP-06}
 * @param subject the offending value with its kind, quoted, such as {@code partner "30523182"}
 * @param reason what is wrong with it, such as {@code is already listed}
 * @param remedy what to do instead, such as {@code check the listed one again instead}
 * @param values what a translation of the sentence needs: the values in it, in order, such as {@code "30523182"} with its quotes,
 *     or the code of a role
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc knows it, and a record's fields have no comments of their own
public record Problem(String code, String rule, String subject, String reason, String remedy, List<String> values)
        implements Serializable {

    /** Requires a code of the letters a to z, digits and underscores, or throws an {@link IllegalArgumentException}. */
    public Problem {
        if (code.isEmpty() || !code.chars().allMatch(Problem::isOfCodes)) {
            throw new IllegalArgumentException("a problem needs a code in lower snake case");
        }
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
        values = List.copyOf(values);
    }

    /**
     * Creates a problem whose sentences have no placeholders for values.
     *
     * @param code which problem it is, in lower snake case
     * @param rule the number of the rule
     * @param subject the offending value with its kind
     * @param reason what is wrong with it
     * @param remedy what to do instead
     */
    public Problem(String code, String rule, String subject, String reason, String remedy) {
        this(code, rule, subject, reason, remedy, List.of());
    }

    private static boolean isOfCodes(int letter) {
        return letter == '_' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    /**
     * Gets the problem as one sentence: subject and reason, the remedy, the rule.
     *
     * @return a text like {@code partner "30523182" is already listed: check the listed one again instead (CP-06)}
     */
    public String message() {
        return Wording.english().get("message", subject, reason, remedy, rule);
    }

    /** Returns {@link #message()}. */
    @Override
    public String toString() {
        return message();
    }
}
