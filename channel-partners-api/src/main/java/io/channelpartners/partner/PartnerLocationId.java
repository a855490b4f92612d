package io.channelpartners.partner;

import io.channelpartners.internal.style.Identifier;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextHash;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import org.immutables.value.Value;

/**
 * The opaque ID under which HPE knows a location of a channel partner; also called Partner ID or Location ID (CP-01).
 *
 * <p>Ordered code point by code point. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class PartnerLocationId implements Comparable<PartnerLocationId> {

    PartnerLocationId() {} // for the generated subclass

    /**
     * Obtains a Partner Location ID from its text.
     *
     * @param text 1 to 64 code points; leading and trailing blanks are trimmed, leading zeros and letter case are kept
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-01 or CP-02
     */
    public static PartnerLocationId of(String text) {
        return ImmutablePartnerLocationId.of(TextRules.partnerId(TextKind.PARTNER_ID, text));
    }

    /** Gets the text without outer blanks. */
    public abstract String value();

    @Value.Derived
    int hash() {
        return TextHash.of(value());
    }

    @Override
    public int compareTo(PartnerLocationId other) {
        return CodePoints.compare(value(), other.value());
    }

    /** Returns the text, which {@code of} accepts. */
    @Override
    public String toString() {
        return value();
    }
}
