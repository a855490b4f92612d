package io.channelpartners.core.profile;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.CompiledPolicy;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.view.LocationVisibility;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the users of one location see of a device with each profile.
 *
 * @param location the location
 * @param facts the facts that all devices share: integration, recognition and standing
 */
public record LocationProfiles(PartnerLocationId location, AccessFacts facts) {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** Obtains what a user of a location sees, given whether the user is recognized and the standing in effect. */
    public static LocationProfiles of(
            boolean integrationEnabled, PartnerLocationId location, Answer recognized, PartnerStanding standing) {
        return new LocationProfiles(
                location,
                AccessFacts.none()
                        .with(Fact.INTEGRATION_IS_ENABLED, Answer.of(integrationEnabled))
                        .with(Fact.VIEWER_IS_RECOGNIZED, recognized)
                        .with(Fact.AUTHORIZED_AS_RESELLER, standing.reseller())
                        .with(Fact.AUTHORIZED_AS_SERVICE_PARTNER, standing.servicePartner())
                        .with(Fact.PROACTIVE_CARE_IS_AUTHORIZED, standing.proactiveCare())
                        .with(Fact.ENROLLMENT_FORM_IS_FILED, standing.enrollmentForm()));
    }

    /** Gets what is visible of a device with a profile. */
    public FeatureSet at(int profile) {
        return CompiledPolicy.features(
                facts.yes() | DeviceProfile.facts(profile, false).yes());
    }

    /** Gets the profiles with a feature visible. */
    public int of(InsightOnlineFeature feature) {
        return where(features -> features.contains(feature));
    }

    /** Gets the profiles with anything visible. */
    public int ofAnything() {
        return where(features -> !features.isEmpty());
    }

    private int where(Predicate<FeatureSet> condition) {
        int profiles = 0;
        for (int profile = 0; profile < DeviceProfile.COUNT; profile++) {
            profiles |= condition.test(at(profile)) ? 1 << profile : 0;
        }
        return profiles;
    }

    /** Gets what is visible of at least one device, and what else may be. */
    public LocationVisibility ofAnyDevice(ProfileCounts devices) {
        FeatureSet seen = FeatureSet.of();
        for (int profile = 0; profile < DeviceProfile.COUNT; profile++) {
            seen = devices.count(1 << profile) == 0 ? seen : seen.union(at(profile));
        }
        FeatureSet unknown = UnknownFeatures.of(devices, facts).ofAnyDevice();
        return new LocationVisibility(location, seen, unknown.without(seen));
    }

    /** Counts, per feature, the devices of which it is visible and those of which that is unknown. */
    public List<FeatureCount> counts(ProfileCounts devices) {
        int[] unknown = UnknownFeatures.of(devices, facts).counts(FEATURES);
        return IntStream.range(0, FEATURES.length)
                .mapToObj(at -> new FeatureCount(location, FEATURES[at], devices.count(of(FEATURES[at])), unknown[at]))
                .toList();
    }
}
