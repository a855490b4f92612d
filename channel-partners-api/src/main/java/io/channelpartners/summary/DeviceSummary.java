package io.channelpartners.summary;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.internal.rows.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How many devices of each {@linkplain DeviceKind kind} an environment has. With what the environment says once, every count of
 * every feature follows from it (L-12). A store keeps it, as {@linkplain #encoded() bytes}, beside the state.
 *
 * <pre>{@code
 * byte[] stored = DeviceSummary.of(environment).encoded();
 * DeviceSummary.decoded(stored).forEach((kind, devices) -> report.add(devices + " devices of " + kind));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DeviceSummary {

    /** The maximum size of a summary that a store keeps, in bytes. Where it would be larger, counts come from the whole state. */
    public static final int MOST_BYTES = 65_536;

    private final Rows<DeviceKind, Integer> counts; // each 1 or more

    DeviceSummary(Rows<DeviceKind, Integer> counts) {
        this.counts = counts;
    }

    /** Obtains the summary of an environment, by counting all its devices. */
    public static DeviceSummary of(CustomerEnvironment environment) {
        return new DeviceSummary(Rows.of(new TreeMap<>(KindCount.of(environment))));
    }

    /**
     * Obtains a summary from its bytes.
     *
     * @param bytes what {@link #encoded()} returned
     * @throws IllegalArgumentException if it would never return these bytes
     */
    public static DeviceSummary decoded(byte[] bytes) {
        return new DeviceSummary(SummaryReader.read(bytes));
    }

    /**
     * Returns the summary after a change, if this is the one before it. Its cost does not grow with the devices that the change does
     * not name.
     *
     * @param before the state from which the change was made
     * @param after the state to which it leads
     * @return this summary, if no device changes its kind
     */
    public DeviceSummary after(EnvironmentChange change, CustomerEnvironment before, CustomerEnvironment after) {
        Map<DeviceKind, Integer> differences = new HashMap<>();
        for (DeviceId device : devicesOf(change)) {
            add(-1, device, before, differences);
            add(1, device, after, differences);
        }
        SortedMap<DeviceKind, Optional<Integer>> edits = new TreeMap<>();
        differences.forEach((kind, difference) -> {
            int devices = count(kind) + difference;
            if (difference != 0) {
                edits.put(kind, devices == 0 ? Optional.empty() : Optional.of(devices));
            }
        });
        return edits.isEmpty() ? this : new DeviceSummary(counts.edited(edits));
    }

    private static Set<DeviceId> devicesOf(EnvironmentChange change) {
        Set<DeviceId> devices = new HashSet<>(change.devices().keySet());
        devices.addAll(change.resellers().keySet());
        devices.addAll(change.servicePartners().keySet());
        devices.addAll(change.deviceOptIns().keySet());
        return devices;
    }

    private static void add(
            int number, DeviceId device, CustomerEnvironment environment, Map<DeviceKind, Integer> differences) {
        environment
                .devices()
                .find(device)
                .ifPresent(found -> differences.merge(DeviceKind.of(environment, found), number, Integer::sum));
    }

    /**
     * Gets the number of devices of a kind.
     *
     * @return 0 or more
     */
    public int count(DeviceKind kind) {
        return counts.get(kind).orElse(0);
    }

    /** Gets the number of kinds that at least one device has. */
    public int kinds() {
        return counts.size();
    }

    /**
     * Gives each kind that at least one device has, ascending, to a consumer.
     *
     * @param each takes the kind and the number of its devices, 1 or more
     */
    public void forEach(ObjIntConsumer<DeviceKind> each) {
        Iterator<Integer> devices = counts.values().iterator();
        for (DeviceKind kind : counts.keys()) {
            each.accept(kind, devices.next());
        }
    }

    /**
     * Gets the summary as bytes, to be stored. Equal summaries have the same bytes.
     *
     * @return a new array: 3 bytes for no devices; typically 6 to 10 bytes for each location that is individually assigned, and 2 to 4
     *     for each kind
     */
    public byte[] encoded() {
        return SummaryWriter.written(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof DeviceSummary summary && counts.equals(summary.counts));
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Returns the number of kinds. */
    @Override
    public String toString() {
        return "DeviceSummary{" + kinds() + " kinds}";
    }
}
