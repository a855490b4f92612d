package io.channelpartners.explanation;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
        return acts.stream().map(this::inWords).collect(Collectors.joining(" and "));
    }

    private String inWords(RepairAct act) {
        String it = "location " + Quoted.of(location.value());
        return switch (act) {
            case REGISTER_DEVICE -> "the customer registers the device";
            case ENABLE_INTEGRATION -> "the customer enables the Insight Online integration";
            case ASSIGN_AS_RESELLER -> "the customer assigns the device to " + it + " as reseller";
            case ASSIGN_AS_SERVICE_PARTNER -> "the customer assigns the device to " + it + " as service partner";
            case GIVE_OPT_IN -> "the customer gives opt-in";
            case LINK_OR_SHARE -> "the partner links the user to " + it + " or shares its view";
            case FILE_ENROLLMENT_FORM -> "the partner files the enrollment form of " + it;
            case AUTHORIZE_AS_RESELLER -> "HPE authorizes " + it + " as reseller";
            case AUTHORIZE_AS_SERVICE_PARTNER -> "HPE authorizes " + it + " as service partner";
            case AUTHORIZE_PROACTIVE_CARE -> "HPE authorizes " + it + " for proactive care";
            case CHECK_AGAIN -> "a new check confirms what is unknown of " + it;
        };
    }
}
