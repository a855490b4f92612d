package io.channelpartners.explanation;

import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.util.Optional;
import java.util.Set;

/** The text of each {@link Evidence}. It never names an actor, whose text may be a person's name or address. */
final class EvidenceTexts {

    private EvidenceTexts() {}

    static String registration(Optional<Device> device) {
        return device.map(found -> "named " + Quoted.of(found.name())).orElse("no device has the ID");
    }

    static String location(PartnerLocationId id) {
        return "location " + Quoted.of(id.value());
    }

    static String holding(Holding holding) {
        return holding.partner()
                .map(partner ->
                        location(partner) + (holding instanceof Holding.ByDefault ? " by default" : " individually"))
                .orElse("HPE");
    }

    static String standing(Optional<CheckedStanding> checked, PartnerStanding counted) {
        return checked.map(known -> "checked at " + known.checkedAt()
                        + (known.standing().equals(counted)
                                ? ""
                                : ", which does not count now: too long ago, or in the future"))
                .orElse("never checked, as it is not listed");
    }

    static String roles(Set<PartnerRole> roles) {
        if (roles.size() == PartnerRole.values().length) {
            return "for both roles";
        }
        return roles.contains(PartnerRole.RESELLER) ? "for resellers only" : "for service partners only";
    }

    static String optIn(ConnectMethod connectMethod, OptInState state) {
        String whose = switch (connectMethod) {
            case CENTRAL -> "opt-in of the environment ";
            case DIRECT -> "opt-in of the device itself ";
        };
        if (state instanceof OptInState.Withdrawn withdrawn) {
            return whose + "withdrawn at " + withdrawn.at();
        }
        return whose
                + state.consent().map(consent -> "given at " + consent.at()).orElse("never given");
    }

    static String generation(InsightRsGeneration generation) {
        return switch (generation) {
            case V5 -> "Insight RS 5.x";
            case V7 -> "Insight RS 7.x";
            case OTHER -> "neither Insight RS 5.x nor 7.x";
            case UNKNOWN -> "generation unknown";
        };
    }
}
