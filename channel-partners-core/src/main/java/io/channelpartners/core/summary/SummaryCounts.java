package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.core.profile.ProfileCounts;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.HeldCounts;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The devices of one state, counted for all locations in one walk over their kinds (L-12). Immutable once made. */
public final class SummaryCounts {

    private final EnvironmentSummary summary;
    private final List<PartnerLocationId> holders;
    private final Map<PartnerLocationId, KindsByProfile> byProfile = new HashMap<>();
    private final int[] resellers; // the number of devices by the place of the holder
    private final int[] servicePartners;

    private SummaryCounts(EnvironmentSummary summary) {
        this.summary = summary;
        this.holders = summary.devices().holders();
        this.resellers = new int[holders.size() + 1];
        this.servicePartners = new int[holders.size() + 1];
    }

    /** Obtains the counts of a state. */
    public static SummaryCounts of(EnvironmentSummary summary) {
        SummaryCounts counts = new SummaryCounts(summary);
        summary.devices().forEachHolders(counts::add);
        return counts;
    }

    private void add(int reseller, int servicePartner, HeldCounts devices) {
        resellers[reseller] += devices.all();
        servicePartners[servicePartner] += devices.all();
        Optional<PartnerLocationId> one = holder(PartnerRole.RESELLER, reseller);
        Optional<PartnerLocationId> other = holder(PartnerRole.SERVICE_PARTNER, servicePartner);
        Stream.of(one, other).flatMap(Optional::stream).distinct().forEach(location -> {
            KindsByProfile counts = byProfile.computeIfAbsent(location, none -> new KindsByProfile());
            int roles = new LocationRoles(summary, holders, location).roles(reseller, servicePartner);
            HeldKinds.forEach(
                    devices,
                    summary.optInGiven(),
                    (profile, generationUnknown, number) ->
                            counts.add(DeviceProfile.withRoles(profile, roles), generationUnknown, number));
        });
    }

    private Optional<PartnerLocationId> holder(PartnerRole role, int place) {
        return place == 0 ? summary.defaultPartner(role) : Optional.of(holders.get(place - 1));
    }

    /** Gets the number of all devices: somebody is the reseller of each, if only HPE. */
    public int devices() {
        return Arrays.stream(resellers).sum();
    }

    /** Gets the devices by profile for a location. */
    public ProfileCounts of(PartnerLocationId location) {
        return byProfile.getOrDefault(location, KindsByProfile.NONE);
    }

    /** Gets the number of devices on which a location holds a role, individually and by default (CP-20). */
    public HeldDevices held(PartnerRole role, PartnerLocationId location) {
        int[] counts = role.choose(resellers, servicePartners);
        int own = Collections.binarySearch(holders, location) + 1;
        boolean isDefault = summary.defaultPartner(role).equals(Optional.of(location));
        return new HeldDevices(own > 0 ? counts[own] : 0, isDefault ? counts[0] : 0);
    }
}
