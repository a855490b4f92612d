package io.channelpartners.core.impact;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.column.Words;
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

/** What one location gains and loses between two states, both over the same devices. */
record LocationDifference(DeviceIndex devices, LocationFeatures before, LocationFeatures after) {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** The points at which a feature is visible before and after. Most features share theirs with another. */
    private record Change(int before, int after) {}

    private record Facts(AccessFacts before, AccessFacts after) {}

    private record Moved(int gained, int lost) {}

    /** Lists the features of which devices are gained or lost. */
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

    /** The devices of which anything is gained or lost. */
    Words differing() {
        Set<Change> changes = new HashSet<>();
        List<Words> differing = new ArrayList<>();
        for (InsightOnlineFeature feature : FEATURES) {
            Change change = change(feature);
            if (changes.add(change) && changesAnything(change)) {
                differing.add(
                        before.devices().at(change.before()).xor(after.devices().at(change.after())));
            }
        }
        return Words.any(differing);
    }

    DeviceImpact row(int position) {
        FeatureSet was = before.features(position);
        FeatureSet is = after.features(position);
        return new DeviceImpact(devices.device(position), is.without(was), was.without(is));
    }

    /** Obtains of how many devices nobody can tell whether something is gained or lost, if of any. */
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

    /** Returns what stands for some values and all that decides both sides. */
    Fingerprint with(Fingerprint values) {
        return after.with(before.with(values));
    }

    private Change change(InsightOnlineFeature feature) {
        return new Change(before.points(feature), after.points(feature));
    }

    private boolean changesAnything(Change change) {
        return change.before() != change.after() || !before.devices().sameAs(after.devices());
    }

    private Moved count(Change change) {
        if (!changesAnything(change)) {
            return new Moved(0, 0);
        }
        Words was = before.devices().at(change.before());
        Words is = after.devices().at(change.after());
        int size = before.devices().size();
        int gained = 0;
        int lost = 0;
        for (int at = 0; at < Words.words(size); at++) {
            long valid = Words.valid(size, at);
            long old = was.word(at) & valid;
            long now = is.word(at) & valid;
            gained += Long.bitCount(now & ~old);
            lost += Long.bitCount(old & ~now);
        }
        return new Moved(gained, lost);
    }
}
