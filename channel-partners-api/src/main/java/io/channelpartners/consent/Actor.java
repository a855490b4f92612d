package io.channelpartners.consent;

import io.channelpartners.internal.style.Identifier;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextHash;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import org.immutables.value.Value;

/**
 * Who makes a change, in the embedder's words: a user name, an account, a job. Recorded, never interpreted. It is not masked, so it
 * should not be an e-mail address.
 *
 * <p>Ordered code point by code point. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class Actor implements Comparable<Actor> {

    Actor() {} // for the generated subclass

    /**
     * Obtains an actor from its text.
     *
     * @param text 1 to 64 code points, taken exactly as given (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-02
     */
    public static Actor of(String text) {
        return ImmutableActor.of(TextRules.identifier(TextKind.ACTOR, text));
    }

    /** Gets the text, exactly as given. */
    public abstract String value();

    @Value.Derived
    int hash() {
        return TextHash.of(value());
    }

    @Override
    public int compareTo(Actor other) {
        return CodePoints.compare(value(), other.value());
    }

    /** Returns the text, which {@code of} accepts. */
    @Override
    public String toString() {
        return value();
    }
}
