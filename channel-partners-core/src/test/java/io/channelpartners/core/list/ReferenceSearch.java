package io.channelpartners.core.list;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A search by its parts, and its answer put together from single decisions, device by device. */
public record ReferenceSearch(
        Set<InsightOnlineFeature> features,
        Optional<PartnerRole> role,
        Optional<DeviceGroup> group,
        String text,
        boolean anywhere) {

    /** Copies the features. */
    public ReferenceSearch {
        features = Set.copyOf(features);
    }

    /** Gets the question as the library takes it. */
    public DeviceSearch search() {
        DeviceSearch search = DeviceSearch.seeing(features.toArray(InsightOnlineFeature[]::new));
        search = role.map(search::holding).orElse(search);
        search = group.map(search::inGroup).orElse(search);
        return anywhere ? search.mentioning(text) : search.named(text);
    }

    /** Gets what of the question concerns the device alone. */
    public DeviceFilter filter() {
        DeviceFilter filter = group.map(DeviceFilter.none()::inGroup).orElseGet(DeviceFilter::none);
        return anywhere ? filter.mentioning(text) : filter.named(text);
    }

    /** Checks if a device is in the group and its name, or one of the texts asked for, has the text. */
    public boolean matches(Device device) {
        return (group.isEmpty() || device.groups().contains(group.get())) && mentions(device);
    }

    private boolean mentions(Device device) {
        return ByRule.hasText(device.name(), text)
                || (anywhere
                        && (ByRule.hasText(device.id().value(), text)
                                || ByRule.hasText(device.model(), text)
                                || device.serialNumber()
                                        .filter(number -> ByRule.hasText(number, text))
                                        .isPresent()));
    }

    /** Gets the answer for users of some locations, who see what single decisions say. */
    public List<VisibleDevice> answer(
            CustomerEnvironment environment,
            Collection<PartnerLocationId> locations,
            BiPredicate<DeviceId, InsightOnlineFeature> visible) {
        return ByRule.sorted(environment.devices().all()).stream()
                .filter(this::matches)
                .filter(device -> role.isEmpty() || isHeld(environment, device, role.get(), locations))
                .map(device -> new VisibleDevice(device, features(device, visible)))
                .filter(row -> !row.features().isEmpty() && row.features().containsAll(features))
                .toList();
    }

    private static boolean isHeld(
            CustomerEnvironment environment, Device device, PartnerRole role, Collection<PartnerLocationId> locations) {
        return locations.stream()
                .anyMatch(location ->
                        environment.holding(device.id(), role).orElseThrow().isBy(location));
    }

    private static FeatureSet features(Device device, BiPredicate<DeviceId, InsightOnlineFeature> visible) {
        return FeatureSet.copyOf(Stream.of(InsightOnlineFeature.values())
                .filter(feature -> visible.test(device.id(), feature))
                .collect(Collectors.toSet()));
    }
}
