package io.channelpartners.core.view;

import io.channelpartners.access.DeviceList;
import io.channelpartners.access.DeviceSearch;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.VisibleDevice;
import io.channelpartners.device.Device;
import java.util.List;
import java.util.function.Function;

/** The devices of which some locations together see something, by search. */
final class SeenDevices {

    private SeenDevices() {}

    /** Obtains the list of what views of one environment see together (CP-60). */
    static DeviceList<VisibleDevice> of(
            EnvironmentColumns columns, List<LocationView> views, String question, DeviceSearch search) {
        DeviceIndex devices = columns.index();
        return new DevicePages<>(
                devices,
                new Positions(devices, words(views, search), search.filter()),
                position -> visible(devices.device(position), views),
                new ListKey(ListKey.parts(question, columns.environment().id(), text(search)), state(columns, views)));
    }

    private static VisibleDevice visible(Device device, List<LocationView> views) {
        return new VisibleDevice(device, LocationView.union(views, device.id()));
    }

    private static Words words(List<LocationView> views, DeviceSearch search) {
        Words words = search.features().isEmpty() ? any(views, LocationView::visible) : Words.all();
        for (InsightOnlineFeature feature : search.features()) {
            words = words.and(any(views, view -> view.visible(feature)));
        }
        return search.role().isPresent()
                ? words.and(any(views, view -> view.held(search.role().get())))
                : words;
    }

    private static Words any(List<LocationView> views, Function<LocationView, Words> column) {
        return views.stream().map(column).reduce(Words::or).orElseGet(Words::none);
    }

    /** Writes a search so that no two read alike. */
    static String text(DeviceSearch search) {
        return ListKey.parts(search.features(), search.role(), AssignedPane.text(search.filter()));
    }

    /** What decides the list besides the search: the revision, and per location all that a decision rests on. */
    private static String state(EnvironmentColumns columns, List<LocationView> views) {
        Object[] facts = views.stream().map(LocationView::state).toArray();
        return ListKey.parts(columns.revision(), ListKey.parts(facts));
    }
}
