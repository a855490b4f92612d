package io.channelpartners.user;

import io.channelpartners.internal.style.Identifier;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextHash;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import org.immutables.value.Value;

/**
 * The e-mail address of a user. Two addresses that differ only in the case of the letters A to Z are equal; a look-alike outside
 * ASCII, such as the KELVIN SIGN for a k, makes another address (CP-02).
 *
 * <p>Personal data: {@link #toString()} masks it. Ordered by {@link #folded()}. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class EmailAddress implements Comparable<EmailAddress> {

    EmailAddress() {} // for the generated subclass

    /**
     * Obtains an e-mail address from its text.
     *
     * @param text 1 to 254 code points (CP-02); its form is not checked
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-02
     */
    public static EmailAddress of(String text) {
        String accepted = TextRules.emailAddress(TextKind.EMAIL_ADDRESS, text);
        return ImmutableEmailAddress.of(accepted, CodePoints.asciiFolded(accepted));
    }

    /**
     * Gets the address as it was written.
     *
     * @return the accepted text; not part of equality
     */
    @Value.Auxiliary
    public abstract String value();

    /**
     * Gets the text that decides equality.
     *
     * @return the address with the letters A to Z in lower case, and nothing else changed
     */
    public abstract String folded();

    @Value.Derived
    int hash() {
        return TextHash.of(folded());
    }

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
