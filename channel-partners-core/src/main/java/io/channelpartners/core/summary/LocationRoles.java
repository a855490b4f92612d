package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.summary.EnvironmentSummary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The roles that one location holds on the devices of each kind. */
final class LocationRoles {

    private final int own; // the place of the location among the holders
    private final int byDefault; // the roles held where nobody is individually assigned, as in a profile

    LocationRoles(EnvironmentSummary summary, List<PartnerLocationId> holders, PartnerLocationId location) {
        this.own = Collections.binarySearch(holders, location) + 1;
        this.byDefault = DeviceProfile.roles(
                isDefault(summary, PartnerRole.RESELLER, location),
                isDefault(summary, PartnerRole.SERVICE_PARTNER, location));
    }

    private static int isDefault(EnvironmentSummary summary, PartnerRole role, PartnerLocationId location) {
        return bit(summary.defaultPartner(role).equals(Optional.of(location)));
    }

    /** Gets the roles that the location holds on devices with these holders (CP-20), as in a profile. */
    int roles(int reseller, int servicePartner) {
        return DeviceProfile.roles(
                reseller == 0 ? byDefault : bit(reseller == own),
                servicePartner == 0 ? byDefault >> 1 : bit(servicePartner == own));
    }

    private static int bit(boolean fact) {
        return fact ? 1 : 0;
    }
}
