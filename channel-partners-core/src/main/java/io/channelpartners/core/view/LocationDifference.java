package io.channelpartners.core.view;

import io.channelpartners.access.DeviceImpact;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;

/** What one location gains and loses between two states, over the devices of both. */
record LocationDifference(DeviceIndex devices, LocationView before, LocationView after) {

    Words gained(InsightOnlineFeature feature) {
        return visible(after, feature).and(visible(before, feature).not());
    }

    Words lost(InsightOnlineFeature feature) {
        return visible(before, feature).and(visible(after, feature).not());
    }

    DeviceImpact row(Device device) {
        return new DeviceImpact(device, only(after, before, device.id()), only(before, after, device.id()));
    }

    /** All that decides both sides, as text. */
    String state() {
        return ListKey.parts(before.state(), after.state());
    }

    private static FeatureSet only(LocationView one, LocationView other, DeviceId device) {
        FeatureSet others = other.features(device);
        return FeatureSet.copyOf(one.features(device).stream()
                .filter(feature -> !others.contains(feature))
                .toList());
    }

    /** The column of a view over the devices of both states: the view's own one, if it has the same devices. */
    private Words visible(LocationView view, InsightOnlineFeature feature) {
        if (view.devices() == devices) {
            return view.visible(feature);
        }
        return BitColumn.of(
                devices.size(),
                position -> view.isVisible(devices.device(position).id(), feature))::word;
    }
}
