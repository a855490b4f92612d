package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.OptInBasis;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The profiles of the devices of each kind for one location. */
final class LocationKinds {

    private final int own; // the place of the location among the holders
    private final int byDefault; // the roles held where nobody is individually assigned, as in a profile
    private final boolean optInGiven;

    LocationKinds(EnvironmentSummary summary, List<PartnerLocationId> holders, PartnerLocationId location) {
        this.own = Collections.binarySearch(holders, location) + 1;
        this.byDefault = DeviceProfile.roles(
                isDefault(summary, PartnerRole.RESELLER, location),
                isDefault(summary, PartnerRole.SERVICE_PARTNER, location));
        this.optInGiven = summary.optInGiven();
    }

    private static int isDefault(EnvironmentSummary summary, PartnerRole role, PartnerLocationId location) {
        return bit(summary.defaultPartner(role).equals(Optional.of(location)));
    }

    /** Gets the profile of the devices of a kind, with the roles that the location holds on them (CP-20). */
    int profile(int reseller, int servicePartner, OptInBasis optIn, Answer covered) {
        return DeviceProfile.at(
                reseller == 0 ? byDefault : bit(reseller == own),
                servicePartner == 0 ? byDefault >> 1 : bit(servicePartner == own),
                bit(optIn.isGiven(optInGiven)),
                bit(covered == Answer.YES));
    }

    private static int bit(boolean fact) {
        return fact ? 1 : 0;
    }
}
