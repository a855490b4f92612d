package io.channelpartners.core.summary;

import io.channelpartners.core.profile.ProfileCounts;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.summary.DeviceKind;
import io.channelpartners.summary.EnvironmentSummary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The devices of one state, counted for all locations in one walk over their kinds (L-12). Immutable once made. */
public final class SummaryCounts {

    private final EnvironmentSummary summary;
    private final Map<PartnerLocationId, KindsByProfile> byProfile = new HashMap<>();
    private final Map<PartnerRole, Map<Optional<PartnerLocationId>, Integer>> individually =
            new EnumMap<>(PartnerRole.class);

    private SummaryCounts(EnvironmentSummary summary) {
        this.summary = summary;
        for (PartnerRole role : PartnerRole.values()) {
            individually.put(role, new HashMap<>());
        }
    }

    /** Obtains the counts of a state. */
    public static SummaryCounts of(EnvironmentSummary summary) {
        SummaryCounts counts = new SummaryCounts(summary);
        summary.devices().forEach(counts::add);
        return counts;
    }

    private void add(DeviceKind kind, int devices) {
        individually.forEach((role, counts) -> counts.merge(kind.individual(role), devices, Integer::sum));
        Optional<PartnerLocationId> reseller = KindProfile.holder(kind, PartnerRole.RESELLER, summary);
        Optional<PartnerLocationId> servicePartner = KindProfile.holder(kind, PartnerRole.SERVICE_PARTNER, summary);
        reseller.ifPresent(location -> add(location, kind, devices));
        servicePartner
                .filter(location -> !reseller.equals(servicePartner))
                .ifPresent(location -> add(location, kind, devices));
    }

    private void add(PartnerLocationId location, DeviceKind kind, int devices) {
        byProfile
                .computeIfAbsent(location, none -> new KindsByProfile())
                .add(KindProfile.of(kind, location, summary), kind.covered() == Answer.UNKNOWN, devices);
    }

    /** Gets the devices by profile for a location. */
    public ProfileCounts of(PartnerLocationId location) {
        return byProfile.getOrDefault(location, KindsByProfile.NONE);
    }

    /** Gets the number of devices on which a location holds a role, individually and by default (CP-20). */
    public HeldDevices held(PartnerRole role, PartnerLocationId location) {
        Map<Optional<PartnerLocationId>, Integer> counts = individually.get(role);
        boolean isDefault = summary.defaultPartner(role).equals(Optional.of(location));
        return new HeldDevices(
                counts.getOrDefault(Optional.of(location), 0),
                isDefault ? counts.getOrDefault(Optional.empty(), 0) : 0);
    }
}
