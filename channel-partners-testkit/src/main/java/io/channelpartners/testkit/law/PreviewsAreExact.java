package io.channelpartners.testkit.law;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.DeviceImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.properties.NamedEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** L-10: previews each edit, makes it, and compares the decisions before and after cell by cell. */
final class PreviewsAreExact implements LawCheck {

    /** The features of a device that become visible and those that become hidden. */
    private record Difference(FeatureSet gained, FeatureSet lost) {}

    @Override
    public void on(Trial trial) {
        for (NamedEdit edit : TypicalEdits.of(trial)) {
            EnvironmentVisibility before = trial.visibility();
            AccessImpact impact = trial.partners().preview(trial.id(), Trial.BY, edit);
            EnvironmentVisibility unchanged = trial.visibility();
            Trial.requireSame(
                    before.review().snapshot(), unchanged.review().snapshot(), () -> "the state after a preview");
            trial.change(edit);
            requireExact(impact, before, trial.visibility(), edit);
        }
    }

    private static void requireExact(
            AccessImpact impact, EnvironmentVisibility before, EnvironmentVisibility after, NamedEdit edit) {
        TreeSet<PartnerLocationId> locations = new TreeSet<>(before.locations());
        locations.addAll(after.locations());
        List<FeatureImpact> rows = new ArrayList<>();
        for (PartnerLocationId location : locations) {
            SortedMap<DeviceId, Difference> expected = differences(before, after, location);
            Map<DeviceId, Difference> announced = impact.devices(location).stream()
                    .collect(Collectors.toMap(cell -> cell.device().id(), PreviewsAreExact::difference));
            Trial.requireSame(expected, announced, () -> "the cells of " + location + ", previewed: " + edit);
            for (InsightOnlineFeature feature : Trial.FEATURES) {
                FeatureImpact row = sum(location, feature, expected.values());
                if (row.gained() + row.lost() > 0) {
                    rows.add(row);
                }
            }
        }
        Trial.requireSame(rows, impact.features(), () -> "the sums, previewed: " + edit);
    }

    private static SortedMap<DeviceId, Difference> differences(
            EnvironmentVisibility before, EnvironmentVisibility after, PartnerLocationId location) {
        TreeSet<DeviceId> devices = new TreeSet<>(before.devices());
        devices.addAll(after.devices());
        SortedMap<DeviceId, Difference> differences = new TreeMap<>();
        for (DeviceId device : devices) {
            FeatureSet was = before.features(location, device);
            FeatureSet is = after.features(location, device);
            if (!was.equals(is)) {
                differences.put(device, new Difference(is.without(was), was.without(is)));
            }
        }
        return differences;
    }

    private static Difference difference(DeviceImpact cell) {
        return new Difference(cell.gained(), cell.lost());
    }

    private static FeatureImpact sum(
            PartnerLocationId location, InsightOnlineFeature feature, Collection<Difference> differences) {
        return new FeatureImpact(
                location,
                feature,
                (int) differences.stream()
                        .filter(difference -> difference.gained().contains(feature))
                        .count(),
                (int) differences.stream()
                        .filter(difference -> difference.lost().contains(feature))
                        .count());
    }
}
