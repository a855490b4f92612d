package io.channelpartners.core.profile;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.Unknowns;

/** The features of which it is unknown whether a location sees them: per profile, for devices of a known and of an unknown generation. */
final class UnknownFeatures {

    private final ProfileCounts devices;
    private final FeatureSet[] known;
    private final FeatureSet[] generationUnknown;

    private UnknownFeatures(ProfileCounts devices, FeatureSet[] known, FeatureSet[] generationUnknown) {
        this.devices = devices;
        this.known = known;
        this.generationUnknown = generationUnknown;
    }

    static UnknownFeatures of(ProfileCounts devices, AccessFacts location) {
        FeatureSet[] known = new FeatureSet[DeviceProfile.COUNT];
        FeatureSet[] generationUnknown = new FeatureSet[DeviceProfile.COUNT];
        for (int profile = 0; profile < DeviceProfile.COUNT; profile++) {
            known[profile] = Unknowns.of(location.and(DeviceProfile.facts(profile, false)));
            generationUnknown[profile] = Unknowns.of(location.and(DeviceProfile.facts(profile, true)));
        }
        return new UnknownFeatures(devices, known, generationUnknown);
    }

    /** Gets each feature that is unknown for at least one device. */
    FeatureSet ofAnyDevice() {
        int[] unknown = devices.countsOfUnknownGeneration();
        FeatureSet features = FeatureSet.of();
        for (int profile = 0; profile < DeviceProfile.COUNT; profile++) {
            features = unknown[profile] < devices.count(1 << profile) ? features.union(known[profile]) : features;
            features = unknown[profile] > 0 ? features.union(generationUnknown[profile]) : features;
        }
        return features;
    }

    /** Counts the devices for which each feature is unknown. */
    int[] counts(InsightOnlineFeature[] features) {
        int[] unknown = devices.countsOfUnknownGeneration();
        int[] counts = new int[features.length];
        for (int profile = 0; profile < DeviceProfile.COUNT; profile++) {
            for (int at = 0; at < counts.length; at++) {
                counts[at] +=
                        known[profile].contains(features[at]) ? devices.count(1 << profile) - unknown[profile] : 0;
                counts[at] += generationUnknown[profile].contains(features[at]) ? unknown[profile] : 0;
            }
        }
        return counts;
    }
}
