package io.channelpartners.core.list;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.column.Points;
import io.channelpartners.core.column.Words;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The devices of which some locations together see something, by search. */
public final class SeenDevices {

    private SeenDevices() {}

    /** Obtains the list of what views of one environment see together (CP-60). */
    public static DeviceList<VisibleDevice> of(
            EnvironmentColumns columns,
            LocationFeatures[] views,
            Fingerprint question,
            DeviceSearch search,
            DeviceCursors cursors) {
        DeviceIndex devices = columns.index();
        return new DevicePages<>(
                devices,
                new Positions(devices, words(views, search), search.filter()),
                position -> new VisibleDevice(devices.device(position), LocationFeatures.union(views, position)),
                new ListKey(
                        cursors,
                        SearchFingerprint.with(
                                question.with(columns.environment().id().value()), search),
                        state(columns.revision(), views)));
    }

    /** A single location's columns answer as they are; those of several are put together word by word. */
    private static Words words(LocationFeatures[] views, DeviceSearch search) {
        if (views.length == 1) {
            return views[0].devices().at(views[0].points(search));
        }
        Words words = search.features().isEmpty() ? any(views, LocationFeatures::pointsOfAnything) : Words.all();
        for (InsightOnlineFeature feature : search.features()) {
            words = words.and(any(views, view -> view.points(feature)));
        }
        return search.role().isPresent()
                ? words.and(any(views, view -> Points.held(search.role().get())))
                : words;
    }

    private static Words any(LocationFeatures[] views, ToIntFunction<LocationFeatures> points) {
        return Words.any(Arrays.stream(views)
                .map(view -> view.devices().at(points.applyAsInt(view)))
                .toList());
    }

    /** What decides the list besides the search: the revision, and per location all that a decision rests on. */
    private static Fingerprint state(Fingerprint revision, LocationFeatures[] views) {
        Fingerprint state = revision.with(views.length);
        for (LocationFeatures view : views) {
            state = view.with(state);
        }
        return state;
    }
}
