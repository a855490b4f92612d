package io.channelpartners.change;

import io.channelpartners.internal.style.Identifier;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextHash;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import org.immutables.value.Value;

/**
 * The ID of a customer environment.
 *
 * <p>Ordered code point by code point. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class EnvironmentId implements Comparable<EnvironmentId> {

    EnvironmentId() {} // for the generated subclass

    /**
     * Obtains an environment ID from its text.
     *
     * @param text 1 to 64 code points, taken exactly as given (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-02
     */
    public static EnvironmentId of(String text) {
        return ImmutableEnvironmentId.of(TextRules.identifier(TextKind.ENVIRONMENT_ID, text));
    }

    /** Gets the text, exactly as given. */
    public abstract String value();

    @Value.Derived
    int hash() {
        return TextHash.of(value());
    }

    @Override
    public int compareTo(EnvironmentId other) {
        return CodePoints.compare(value(), other.value());
    }

    /** Returns the text, which {@code of} accepts. */
    @Override
    public String toString() {
        return value();
    }
}
