package io.channelpartners.user;

import io.channelpartners.internal.style.Identifier;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextHash;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import org.immutables.value.Value;

/**
 * The identity with which a user signs in to Insight Online.
 *
 * <p>Personal data: {@link #toString()} masks it. Ordered code point by code point. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class HpePassportId implements Comparable<HpePassportId> {

    HpePassportId() {} // for the generated subclass

    /**
     * Obtains a Passport from its ID.
     *
     * @param text 1 to 64 code points, taken exactly as given (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-02
     */
    public static HpePassportId of(String text) {
        return ImmutableHpePassportId.of(TextRules.identifier(TextKind.HPE_PASSPORT, text));
    }

    /** Gets the ID in full. */
    public abstract String value();

    @Value.Derived
    int hash() {
        return TextHash.of(value());
    }

    @Override
    public int compareTo(HpePassportId other) {
        return CodePoints.compare(value(), other.value());
    }

    /** Returns the ID masked, such as {@code p***}, so that it never reaches a log in full. */
    @Override
    public String toString() {
        return Masked.of(value());
    }
}
