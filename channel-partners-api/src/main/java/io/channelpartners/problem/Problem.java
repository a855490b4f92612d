package io.channelpartners.problem;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with a request: the value, what is wrong with it, what to do instead, and the rule that says so.
 *
 * <p>A problem is plain data, which an embedder can show beside the field that it is about. Its text is one sentence, safe to
 * print. Immutable and thread-safe; serializable, so that exceptions keep their problems when they cross processes.
 *
 * @serial exclude
 * @param rule the number of the rule in the rule book, such as {@code CP-06}
 * @param subject the offending value with its kind, quoted, such as {@code partner "30523182"}
 * @param reason what is wrong with it, such as {@code is already listed}
 * @param remedy what to do instead, such as {@code check the listed one again instead}
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc knows it, and a record's fields have no comments of their own
public record Problem(String rule, String subject, String reason, String remedy) implements Serializable {

    public Problem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * Gets the problem as one sentence: subject and reason, the remedy, the rule.
     *
     * @return a text like {@code partner "30523182" is already listed: check the listed one again instead (CP-06)}
     */
    public String message() {
        return subject + " " + reason + ": " + remedy + " (" + rule + ")";
    }

    /** Returns {@link #message()}. */
    @Override
    public String toString() {
        return message();
    }
}
