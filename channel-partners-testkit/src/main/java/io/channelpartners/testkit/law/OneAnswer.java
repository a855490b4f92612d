package io.channelpartners.testkit.law;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationVisibility;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** L-6: compares every way of asking with the single decision. */
final class OneAnswer implements LawCheck {

    private static final List<Integer> PAGE_SIZES = List.of(1, 7, 1_000);

    @Override
    public void on(Trial trial) {
        EnvironmentVisibility visibility = trial.visibility();
        Set<DeviceId> asked = new LinkedHashSet<>(visibility.devices());
        asked.add(DeviceId.of("not registered"));
        for (PartnerLocationId location : visibility.locations()) {
            LocationAccess access = visibility.of(location);
            for (DeviceId device : asked) {
                requireOneDecision(access, device);
            }
            requireList(access, DeviceSearch.visible(), visibility, features -> !features.isEmpty());
            for (InsightOnlineFeature feature : Trial.FEATURES) {
                requireList(access, DeviceSearch.seeing(feature), visibility, features -> features.contains(feature));
                Trial.requireSame(
                        count(access, feature, visibility.devices(), Answer.YES),
                        access.count(feature),
                        () -> "count of " + feature + " for " + location);
            }
        }
        Trial.requireSame(counts(visibility), visibility.review().counts(), () -> "all counts");
        asked.forEach(device -> Trial.requireSame(
                viewers(visibility, List.of(device)),
                visibility.review().whoSees(device),
                () -> "who sees device " + device));
        Trial.requireSame(
                viewers(visibility, visibility.devices()),
                visibility.review().whoSeesAnything(),
                () -> "who sees anything");
    }

    /** Gets the features that are visible by single decisions. */
    private static FeatureSet decided(LocationAccess access, DeviceId device) {
        return decided(access, device, Answer.YES);
    }

    private static FeatureSet decided(LocationAccess access, DeviceId device, Answer answer) {
        return FeatureSet.copyOf(Trial.FEATURES.stream()
                .filter(feature -> access.decide(device, feature).answer() == answer)
                .toList());
    }

    private static void requireOneDecision(LocationAccess access, DeviceId device) {
        FeatureSet decided = decided(access, device);
        Trial.requireSame(
                decided, access.features(device), () -> "features of " + device + " for " + access.location());
        Trial.requireSame(
                Trial.FEATURES.stream()
                        .collect(Collectors.toMap(feature -> feature, feature -> access.decide(device, feature))),
                access.decisions(device),
                () -> "all decisions about " + device + " for " + access.location());
        for (InsightOnlineFeature feature : Trial.FEATURES) {
            Trial.requireSame(
                    decided.contains(feature),
                    access.isVisible(device, feature),
                    () -> feature + " of " + device + " for " + access.location());
            Trial.requireSame(
                    access.decide(device, feature),
                    access.explain(device, feature).decision(),
                    () -> "explanation of " + feature + " of " + device + " for " + access.location());
        }
    }

    private static void requireList(
            LocationAccess access,
            DeviceSearch search,
            EnvironmentVisibility visibility,
            Predicate<FeatureSet> listed) {
        List<VisibleDevice> rows = access.devices(search).stream().toList();
        Set<DeviceId> devices = rows.stream().map(row -> row.device().id()).collect(Collectors.toSet());
        Trial.requireSame(devices.size(), rows.size(), () -> "rows of " + search);
        for (DeviceId device : visibility.devices()) {
            Trial.requireSame(
                    listed.test(decided(access, device)),
                    devices.contains(device),
                    () -> "listing of " + device + " for " + access.location() + " by " + search);
        }
        rows.forEach(row -> Trial.requireSame(
                decided(access, row.device().id()), row.features(), () -> "features in the row of " + row.device()));
        Trial.requireSame(rows.size(), access.devices(search).count(), () -> "count of " + search);
        PAGE_SIZES.forEach(size ->
                Trial.requireSame(rows, pages(access.devices(search), size), () -> search + " in pages of " + size));
    }

    private static <T> List<T> pages(DeviceList<T> list, int size) {
        Page<T> page = list.first(size);
        List<T> rows = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = list.after(page.next().get(), size);
            rows.addAll(page.items());
        }
        return rows;
    }

    private static List<FeatureCount> counts(EnvironmentVisibility visibility) {
        return visibility.locations().stream()
                .map(visibility::of)
                .flatMap(access -> Trial.FEATURES.stream()
                        .map(feature -> new FeatureCount(
                                access.location(),
                                feature,
                                count(access, feature, visibility.devices(), Answer.YES),
                                count(access, feature, visibility.devices(), Answer.UNKNOWN))))
                .toList();
    }

    private static int count(
            LocationAccess access, InsightOnlineFeature feature, List<DeviceId> devices, Answer answer) {
        return (int) devices.stream()
                .filter(device -> access.decide(device, feature).answer() == answer)
                .count();
    }

    private static List<LocationVisibility> viewers(EnvironmentVisibility visibility, List<DeviceId> devices) {
        return visibility.locations().stream()
                .map(location -> visibility(visibility.of(location), devices))
                .filter(seen -> !seen.seesNothing())
                .toList();
    }

    private static LocationVisibility visibility(LocationAccess access, List<DeviceId> devices) {
        FeatureSet seen = any(devices, device -> decided(access, device));
        FeatureSet unknown = any(devices, device -> decided(access, device, Answer.UNKNOWN));
        return new LocationVisibility(access.location(), seen, unknown.without(seen));
    }

    private static FeatureSet any(List<DeviceId> devices, Function<DeviceId, FeatureSet> features) {
        return devices.stream().map(features).reduce(FeatureSet.of(), FeatureSet::union);
    }
}
