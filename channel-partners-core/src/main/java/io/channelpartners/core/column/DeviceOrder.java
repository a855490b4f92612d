package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import io.channelpartners.internal.text.CodePoints;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order of CP-34: by folded name, then exact name, then ID, each compared by code point.
 *
 * <p>This sort is most of the work of building columns. So each name is folded once, and the first eight UTF-16 units of the folded
 * name are packed into two numbers that sort, unsigned, like the code points. Most comparisons end there.
 */
final class DeviceOrder {

    private DeviceOrder() {}

    /** Sorts devices. */
    static Device[] sorted(List<Device> devices) {
        Key[] keys = new Key[devices.size()];
        int at = 0;
        for (Device device : devices) {
            keys[at++] = new Key(device);
        }
        Arrays.sort(keys);
        Device[] sorted = new Device[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = keys[i].device;
        }
        return sorted;
    }

    /** Obtains the check if another device comes after this one. */
    static Predicate<Device> isAfter(Device device) {
        Key key = new Key(device);
        return other -> key.compareTo(new Key(other)) < 0;
    }

    private static final class Key implements Comparable<Key> {

        private final Device device;
        private final String folded;
        private final long first;
        private final long second;

        Key(Device device) {
            this.device = device;
            this.folded = CodePoints.folded(device.name());
            this.first = packed(folded, 0);
            this.second = packed(folded, 4);
        }

        @Override
        public int compareTo(Key other) {
            if (first != other.first) {
                return Long.compareUnsigned(first, other.first);
            }
            if (second != other.second) {
                return Long.compareUnsigned(second, other.second);
            }
            return inFull(other);
        }

        private int inFull(Key other) {
            int order = CodePoints.compare(folded, other.folded);
            if (order == 0) {
                order = CodePoints.compare(device.name(), other.device.name());
            }
            return order == 0 ? device.id().compareTo(other.device.id()) : order;
        }

        private static long packed(String text, int from) {
            long packed = 0;
            for (int i = from; i < from + 4; i++) {
                packed = packed << 16 | (i < text.length() ? CodePoints.rank(text.charAt(i)) : 0);
            }
            return packed;
        }
    }
}
