package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.summary.DeviceKind;
import io.channelpartners.summary.EnvironmentSummary;
import java.util.Optional;

/** The profile of the devices of a kind for a location. */
final class KindProfile {

    private KindProfile() {}

    static int of(DeviceKind kind, PartnerLocationId location, EnvironmentSummary summary) {
        return DeviceProfile.at(
                bit(isHeld(kind, PartnerRole.RESELLER, location, summary)),
                bit(isHeld(kind, PartnerRole.SERVICE_PARTNER, location, summary)),
                bit(kind.optIn().isGiven(summary.optInGiven())),
                bit(kind.covered() == Answer.YES));
    }

    private static boolean isHeld(
            DeviceKind kind, PartnerRole role, PartnerLocationId location, EnvironmentSummary summary) {
        Optional<PartnerLocationId> holder = holder(kind, role, summary);
        return holder.isPresent() && holder.get().equals(location);
    }

    /** Gets the location that holds a role on the devices of a kind, or empty for HPE (CP-20). */
    static Optional<PartnerLocationId> holder(DeviceKind kind, PartnerRole role, EnvironmentSummary summary) {
        Optional<PartnerLocationId> individual = kind.individual(role);
        return individual.isPresent() ? individual : summary.defaultPartner(role);
    }

    private static int bit(boolean fact) {
        return fact ? 1 : 0;
    }
}
