package io.channelpartners.core.column;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.Unknowns;

/**
 * Of which features it is not known whether a location sees them, at each point: for devices of a generation that is known, and
 * for those of an unknown one.
 */
final class UnknownSight {

    private final LocationColumns devices;
    private final FeatureSet[] known;
    private final FeatureSet[] generationUnknown;

    private UnknownSight(LocationColumns devices, FeatureSet[] known, FeatureSet[] generationUnknown) {
        this.devices = devices;
        this.known = known;
        this.generationUnknown = generationUnknown;
    }

    static UnknownSight of(LocationColumns devices, AccessFacts location) {
        FeatureSet[] known = new FeatureSet[Points.COUNT];
        FeatureSet[] generationUnknown = new FeatureSet[Points.COUNT];
        for (int point = 0; point < Points.COUNT; point++) {
            known[point] = Unknowns.of(location.and(Points.facts(point, false)));
            generationUnknown[point] = Unknowns.of(location.and(Points.facts(point, true)));
        }
        return new UnknownSight(devices, known, generationUnknown);
    }

    /** Gets every feature that is unknown of at least one device. */
    FeatureSet ofAnyDevice() {
        int[] unknown = devices.countedOfUnknownGeneration();
        FeatureSet features = FeatureSet.of();
        for (int point = 0; point < Points.COUNT; point++) {
            features = unknown[point] < devices.count(1 << point) ? features.union(known[point]) : features;
            features = unknown[point] > 0 ? features.union(generationUnknown[point]) : features;
        }
        return features;
    }

    /** Counts the devices of which each feature is unknown. */
    int[] counts(InsightOnlineFeature[] features) {
        int[] unknown = devices.countedOfUnknownGeneration();
        int[] counts = new int[features.length];
        for (int point = 0; point < Points.COUNT; point++) {
            for (int at = 0; at < counts.length; at++) {
                counts[at] += known[point].contains(features[at]) ? devices.count(1 << point) - unknown[point] : 0;
                counts[at] += generationUnknown[point].contains(features[at]) ? unknown[point] : 0;
            }
        }
        return counts;
    }
}
