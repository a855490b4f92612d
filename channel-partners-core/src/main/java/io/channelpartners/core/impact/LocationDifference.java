package io.channelpartners.core.impact;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.Unknowns;
import io.channelpartners.impact.DeviceImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.impact.UnknownImpact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one location gains and loses between two states over the same devices. */
record LocationDifference(DeviceIndex devices, LocationFeatures before, LocationFeatures after) {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** The profiles with a feature visible, before and after. Most features share these with another. */
    private record Change(int before, int after) {}

    private record Facts(AccessFacts before, AccessFacts after) {}

    private record Moved(int gained, int lost) {}

    /** Lists the features that are gained or lost on any device. */
    List<FeatureImpact> features() {
        Map<Change, Moved> counted = new HashMap<>();
        List<FeatureImpact> rows = new ArrayList<>();
        for (InsightOnlineFeature feature : FEATURES) {
            Moved moved = counted.computeIfAbsent(change(feature), this::count);
            if (moved.gained() != 0 || moved.lost() != 0) {
                rows.add(new FeatureImpact(after.location(), feature, moved.gained(), moved.lost()));
            }
        }
        return rows;
    }

    /** Gets the devices on which anything is gained or lost. */
    DeviceSet differing() {
        Set<Change> changes = new HashSet<>();
        List<DeviceSet> differing = new ArrayList<>();
        for (InsightOnlineFeature feature : FEATURES) {
            Change change = change(feature);
            if (changes.add(change) && changesAnything(change)) {
                differing.add(before.devices()
                        .withProfiles(change.before())
                        .xor(after.devices().withProfiles(change.after())));
            }
        }
        return DeviceSet.any(differing);
    }

    DeviceImpact row(int position) {
        FeatureSet was = before.features(position);
        FeatureSet is = after.features(position);
        return new DeviceImpact(devices.device(position), is.without(was), was.without(is));
    }

    /** Counts the devices on which it is unknown whether anything is gained or lost; empty if there are none. */
    Optional<UnknownImpact> unknown() {
        Map<Facts, FeatureSet> known = new HashMap<>(); // few differ
        FeatureSet features = FeatureSet.of();
        int devices = 0;
        for (int position = 0; position < before.devices().size(); position++) {
            FeatureSet unknown = known.computeIfAbsent(
                    new Facts(before.facts(position), after.facts(position)),
                    facts -> Unknowns.ofChange(facts.before(), facts.after()));
            features = features.union(unknown);
            devices += unknown.isEmpty() ? 0 : 1;
        }
        return devices == 0 ? Optional.empty() : Optional.of(new UnknownImpact(after.location(), features, devices));
    }

    /** Returns a fingerprint with everything appended that decides both sides. */
    Fingerprint with(Fingerprint values) {
        return after.with(before.with(values));
    }

    private Change change(InsightOnlineFeature feature) {
        return new Change(before.profiles(feature), after.profiles(feature));
    }

    private boolean changesAnything(Change change) {
        return change.before() != change.after() || !before.devices().sameAs(after.devices());
    }

    private Moved count(Change change) {
        if (!changesAnything(change)) {
            return new Moved(0, 0);
        }
        DeviceSet was = before.devices().withProfiles(change.before());
        DeviceSet is = after.devices().withProfiles(change.after());
        int size = before.devices().size();
        int gained = 0;
        int lost = 0;
        for (int at = 0; at < DeviceSet.words(size); at++) {
            long valid = DeviceSet.valid(size, at);
            long old = was.word(at) & valid;
            long now = is.word(at) & valid;
            gained += Long.bitCount(now & ~old);
            lost += Long.bitCount(old & ~now);
        }
        return new Moved(gained, lost);
    }
}
