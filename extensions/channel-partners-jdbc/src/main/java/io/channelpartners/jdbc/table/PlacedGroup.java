package io.channelpartners.jdbc.table;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.jdbc.failure.Failures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A group of a device and its place among the groups of that device, from 0. */
record PlacedGroup(long place, DeviceGroup group) {

    /** Sorts the groups of a device by their places, which have no gaps. */
    static List<DeviceGroup> inOrder(List<PlacedGroup> groups) {
        groups.sort(Comparator.comparingLong(PlacedGroup::place));
        List<DeviceGroup> sorted = new ArrayList<>(groups.size());
        for (PlacedGroup next : groups) {
            if (next.place() != sorted.size()) {
                throw Failures.content(
                        "column place of a stored row is not what this library stores: a device has no group at place "
                                + sorted.size(),
                        null);
            }
            sorted.add(next.group());
        }
        return sorted;
    }
}
