package io.channelpartners.partner;

import io.channelpartners.style.Identifier;
import io.channelpartners.text.CodePoints;
import io.channelpartners.text.TextRules;
import org.immutables.value.Value;

/**
 * The e-mail address of a user. Two addresses that differ in letter case only are equal (CP-02).
 *
 * <p>A personal datum: {@link #toString()} masks it. Ordered by {@link #folded()}. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class EmailAddress implements Comparable<EmailAddress> {

    EmailAddress() {} // nobody else extends it

    /**
     * Obtains an e-mail address from its text.
     *
     * @param text 1 to 254 code points (CP-02); its form is not checked further
     * @return the value
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-02
     */
    public static EmailAddress of(String text) {
        String accepted = TextRules.emailAddress("e-mail address", text);
        return ImmutableEmailAddress.of(accepted, CodePoints.folded(accepted));
    }

    /**
     * Gets the address as it was written.
     *
     * @return the accepted text; not part of equality
     */
    @Value.Auxiliary
    public abstract String value();

    /**
     * Gets the address in lower case, which decides equality.
     *
     * @return the address with each code point in lower case
     */
    public abstract String folded();

    @Override
    public int compareTo(EmailAddress other) {
        return CodePoints.compare(folded(), other.folded());
    }

    /** Returns the address masked, such as {@code a***}, so that it never reaches a log in full. */
    @Override
    public String toString() {
        return Masked.of(value());
    }
}
