package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.profile.SearchClauses;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import java.util.Arrays;
import java.util.List;

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

    /** A single location needs one set; the sets of several are united, clause by clause. */
    private static DeviceSet set(LocationFeatures[] locations, DeviceSearch search) {
        List<SearchClauses.Clause> clauses = SearchClauses.of(search);
        if (locations.length == 1) {
            int profiles = -1;
            for (SearchClauses.Clause clause : clauses) {
                profiles &= locations[0].profiles(clause);
            }
            return locations[0].devices().withProfiles(profiles);
        }
        return clauses.stream()
                .map(clause -> DeviceSet.any(Arrays.stream(locations)
                        .map(location -> location.devices().withProfiles(location.profiles(clause)))
                        .toList()))
                .reduce(DeviceSet.all(), DeviceSet::and);
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
