package io.channelpartners.core.list;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceProfile;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The devices of which several locations see something together, narrowed by a search. */
public final class VisibleDevices {

    private VisibleDevices() {}

    /** Obtains the list of what locations see of one state together (CP-60). */
    public static DeviceList<VisibleDevice> of(
            EnvironmentColumns columns,
            LocationFeatures[] locations,
            Fingerprint question,
            DeviceSearch search,
            DeviceCursors cursors) {
        DeviceIndex devices = columns.index();
        return new DevicePages<>(
                devices,
                new MatchingDevices(devices, set(locations, search), search.filter()),
                position -> new VisibleDevice(devices.device(position), LocationFeatures.union(locations, position)),
                new ListKey(
                        cursors,
                        SearchFingerprint.with(
                                question.with(columns.environment().id().value()), search),
                        state(columns.revision(), locations)));
    }

    /** A single location needs one set; the sets of several are united. */
    private static DeviceSet set(LocationFeatures[] locations, DeviceSearch search) {
        if (locations.length == 1) {
            return locations[0].devices().withProfiles(locations[0].profiles(search));
        }
        DeviceSet set =
                search.features().isEmpty() ? any(locations, LocationFeatures::profilesOfAnything) : DeviceSet.all();
        for (InsightOnlineFeature feature : search.features()) {
            set = set.and(any(locations, location -> location.profiles(feature)));
        }
        return search.role().isPresent()
                ? set.and(any(
                        locations, location -> DeviceProfile.held(search.role().get())))
                : set;
    }

    private static DeviceSet any(LocationFeatures[] locations, ToIntFunction<LocationFeatures> profiles) {
        return DeviceSet.any(Arrays.stream(locations)
                .map(location -> location.devices().withProfiles(profiles.applyAsInt(location)))
                .toList());
    }

    /** Fingerprints what the list depends on besides the search: the revision, and everything that decides what each location sees. */
    private static Fingerprint state(Fingerprint revision, LocationFeatures[] locations) {
        Fingerprint state = revision.with(locations.length);
        for (LocationFeatures location : locations) {
            state = location.with(state);
        }
        return state;
    }
}
