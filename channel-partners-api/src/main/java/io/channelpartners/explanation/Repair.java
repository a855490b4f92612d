package io.channelpartners.explanation;

import io.channelpartners.internal.code.Wording;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A smallest set of acts that would make a feature visible: all of them together would, and no proper subset (L-8).
 *
 * @param location the location that would see the feature
 * @param acts at least one act, in the order of {@link RepairAct}
 */
public record Repair(PartnerLocationId location, Set<RepairAct> acts) {

    /** Requires an act, or throws an {@link IllegalArgumentException}. */
    public Repair {
        Objects.requireNonNull(location, "location");
        if (acts.isEmpty()) {
            throw new IllegalArgumentException("a repair must have at least one act");
        }
        acts = Collections.unmodifiableSet(EnumSet.copyOf(acts));
    }

    /**
     * Gets whose acts the repair needs.
     *
     * @return the owners of its acts, in the order of {@link RepairOwner}
     */
    public Set<RepairOwner> owners() {
        EnumSet<RepairOwner> owners = EnumSet.noneOf(RepairOwner.class);
        acts.forEach(act -> owners.add(act.owner()));
        return Collections.unmodifiableSet(owners);
    }

    /** Returns the acts as part of a sentence, such as {@code the customer gives opt-in}. */
    @Override
    public String toString() {
        String where = Quoted.of(location.value());
        return acts.stream()
                .map(act -> Wording.english().get("repair." + act.code(), where))
                .reduce((first, next) -> Wording.english().get("and", first, next))
                .orElseThrow();
    }
}
