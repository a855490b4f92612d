package io.channelpartners.summary;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A store need not keep a summary of more bytes than this. Where it keeps none, counts come from the whole state. */
    public static final int MOST_BYTES = 65_536;

    private final KindTable table;

    private DeviceSummary(KindTable table) {
        this.table = table;
    }

    /** Obtains the summary of an environment, by counting all its devices. */
    public static DeviceSummary of(CustomerEnvironment environment) {
        return new DeviceSummary(KindTable.EMPTY.plus(KindCount.of(environment)));
    }

    /**
     * Obtains a summary from its bytes.
     *
     * @param bytes what {@link #encoded()} returned
     * @throws IllegalArgumentException if {@code encoded()} returns these bytes for no summary
     */
    public static DeviceSummary decoded(byte[] bytes) {
        return new DeviceSummary(SummaryReader.read(bytes));
    }

    /**
     * Returns the summary of the state to which a change leads; this must be the summary of the state from which it was made. The
     * cost does not grow with the devices that the change does not name.
     *
     * @param before the state from which the change was made
     * @param after the state to which it leads
     * @return the summary of the later state; this object if no number of devices differs
     */
    public DeviceSummary after(EnvironmentChange change, CustomerEnvironment before, CustomerEnvironment after) {
        Map<DeviceKind, Integer> differences = new HashMap<>();
        for (DeviceId device : devicesOf(change)) {
            add(-1, device, before, differences);
            add(1, device, after, differences);
        }
        differences.values().removeIf(difference -> difference == 0);
        return differences.isEmpty() ? this : new DeviceSummary(table.plus(differences));
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
        return table.count(kind);
    }

    /** Gets the number of kinds that at least one device has. */
    public int kinds() {
        return table.size();
    }

    /**
     * Gives each kind that at least one device has, ascending, to a consumer.
     *
     * @param each takes the kind and the number of its devices, 1 or more
     */
    public void forEach(ObjIntConsumer<DeviceKind> each) {
        for (int at = 0; at < kinds(); at++) {
            each.accept(table.kind(at), table.devices(at));
        }
    }

    /** Takes the devices that have the same individual holders, without an object for each kind. */
    @FunctionalInterface
    public interface SameHolders {

        /**
         * Takes the devices with the same holders.
         *
         * @param reseller the place of their reseller among the {@linkplain DeviceSummary#holders() holders}, from 1; 0 if they follow
         *     the default
         * @param servicePartner the same of their service partner
         * @param devices how many there are; only valid during the call
         */
        void take(int reseller, int servicePartner, HeldCounts devices);
    }

    /**
     * Gets the locations to which at least one device is individually assigned.
     *
     * @return the locations, ascending
     */
    public List<PartnerLocationId> holders() {
        return table.holders();
    }

    /**
     * Gives the devices to a consumer, those with the same individual holders at once, in the order of the kinds. It takes less time
     * than {@link #forEach}.
     *
     * @param each takes the devices, 1 or more
     */
    public void forEachHolders(SameHolders each) {
        HeldCounts devices = new HeldCounts();
        for (int at = 0; at < kinds(); ) {
            int next = devices.read(table, at);
            each.take(table.reseller(at), table.servicePartner(at), devices);
            at = next;
        }
    }

    /**
     * Gets the summary as bytes, to be stored. Equal summaries have the same bytes.
     *
     * @return a new array: 3 bytes for no devices; typically 6 to 10 bytes for each location that is individually assigned, and 2 to 4
     *     for each kind
     */
    public byte[] encoded() {
        return SummaryWriter.written(table);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof DeviceSummary summary && table.isSameAs(summary.table));
    }

    @Override
    public int hashCode() {
        return table.hash();
    }

    /** Returns the number of kinds. */
    @Override
    public String toString() {
        return "DeviceSummary{" + kinds() + " kinds}";
    }
}
