package io.channelpartners.user;

import io.channelpartners.internal.style.Identifier;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextHash;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import org.immutables.value.Value;

/**
 * The name of a group of users with whom a location shares its view (CP-61).
 *
 * <p>Ordered code point by code point. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class UserGroup implements Comparable<UserGroup> {

    UserGroup() {} // for the generated subclass

    /**
     * Obtains a group of users from its text.
     *
     * @param text 1 to 255 code points, taken exactly as given (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-02
     */
    public static UserGroup of(String text) {
        return ImmutableUserGroup.of(TextRules.name(TextKind.USER_GROUP, text));
    }

    /** Gets the text, exactly as given. */
    public abstract String value();

    @Value.Derived
    int hash() {
        return TextHash.of(value());
    }

    @Override
    public int compareTo(UserGroup other) {
        return CodePoints.compare(value(), other.value());
    }

    /** Returns the text, which {@code of} accepts. */
    @Override
    public String toString() {
        return value();
    }
}
