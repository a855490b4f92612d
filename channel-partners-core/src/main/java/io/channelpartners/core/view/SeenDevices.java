package io.channelpartners.core.view;

import io.channelpartners.access.DeviceList;
import io.channelpartners.access.DeviceSearch;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.VisibleDevice;
import io.channelpartners.device.Device;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** The devices of which some locations together see something, by search. */
final class SeenDevices implements DeviceRows<VisibleDevice> {

    private final DeviceIndex devices;
    private final LocationView[] views;

    private SeenDevices(DeviceIndex devices, LocationView[] views) {
        this.devices = devices;
        this.views = views;
    }

    /** Obtains the list of what views of one environment see together (CP-60). */
    static DeviceList<VisibleDevice> of(
            EnvironmentColumns columns, LocationView[] views, Fingerprint question, DeviceSearch search) {
        DeviceIndex devices = columns.index();
        return new DevicePages<>(
                devices,
                new Positions(devices, words(views, search), search.filter()),
                new SeenDevices(devices, views),
                columns.key(
                        with(question.with(columns.environment().id().value()), search),
                        state(columns.revision(), views)));
    }

    @Override
    public VisibleDevice row(int position) {
        return new VisibleDevice(devices.device(position), LocationView.union(views, position));
    }

    /** The rows of a page as two arrays: a row is made when it is read, and the page keeps nothing else alive. */
    @Override
    public IntFunction<VisibleDevice> rows(int[] positions, int size) {
        Device[] shown = new Device[size];
        FeatureSet[] features = new FeatureSet[size];
        for (int at = 0; at < size; at++) {
            shown[at] = devices.device(positions[at]);
            features[at] = LocationView.union(views, positions[at]);
        }
        return at -> new VisibleDevice(shown[at], features[at]);
    }

    /** A single location's columns answer as they are; those of several are put together word by word. */
    private static Words words(LocationView[] views, DeviceSearch search) {
        if (views.length == 1) {
            return views[0].devices().at(views[0].points(search));
        }
        Words words = search.features().isEmpty() ? any(views, LocationView::pointsOfAnything) : Words.all();
        for (InsightOnlineFeature feature : search.features()) {
            words = words.and(any(views, view -> view.points(feature)));
        }
        return search.role().isPresent()
                ? words.and(any(views, view -> Points.held(search.role().get())))
                : words;
    }

    private static Words any(LocationView[] views, ToIntFunction<LocationView> points) {
        return Words.any(Arrays.stream(views)
                .map(view -> view.devices().at(points.applyAsInt(view)))
                .toList());
    }

    static Fingerprint with(Fingerprint question, DeviceSearch search) {
        Fingerprint all = question.with(search.features().size());
        for (InsightOnlineFeature feature : search.features()) {
            all = all.with(feature.name());
        }
        return AssignedPane.with(all.with(search.role().map(Enum::name)), search.filter());
    }

    /** What decides the list besides the search: the revision, and per location all that a decision rests on. */
    private static Fingerprint state(Fingerprint revision, LocationView[] views) {
        Fingerprint state = revision.with(views.length);
        for (LocationView view : views) {
            state = view.with(state);
        }
        return state;
    }
}
