package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerRole;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a stored state: everything about the named devices, and everything that is not about single devices. Decisions
 * about these devices are the same as by the whole state (L-11). A part cannot be edited or saved.
 *
 * <p>Immutable and thread-safe.
 */
public final class EnvironmentPart implements EnvironmentState {

    /** The maximum number of devices for which a store is asked at once. */
    public static final int MOST_DEVICES = 1_000;

    private final EnvironmentStamp stamp;
    private final Set<DeviceId> named;
    private final CustomerEnvironment some;

    private EnvironmentPart(EnvironmentStamp stamp, Set<DeviceId> named, CustomerEnvironment some) {
        this.stamp = Objects.requireNonNull(stamp, "stamp");
        this.named = named;
        this.some = some;
    }

    /**
     * Obtains a part of a state.
     *
     * @param whole the state
     * @param devices the devices to keep, any number, registered or not
     */
    public static EnvironmentPart of(EnvironmentSnapshot whole, Collection<DeviceId> devices) {
        Set<DeviceId> named = Set.copyOf(devices);
        return new EnvironmentPart(whole.stamp(), named, whole.environment().only(named));
    }

    /**
     * Obtains a part from the rows that a store kept: those of the named devices, and all that are not of a device.
     *
     * @param stamp the stamp of the state
     * @param rows the rows
     * @param devices the named devices, registered or not
     * @throws IllegalArgumentException if a row belongs to a device that was not named
     * @throws io.channelpartners.problem.EditRefused with every row that no edit can have made, as {@link
     *     CustomerEnvironment#restore} says
     * @throws io.channelpartners.problem.TextRefused if the customer's name breaks CP-02
     */
    public static EnvironmentPart restore(EnvironmentStamp stamp, EnvironmentRows rows, Collection<DeviceId> devices) {
        Set<DeviceId> named = Set.copyOf(devices);
        CustomerEnvironment some = CustomerEnvironment.restore(rows);
        some.devices().all().forEach(device -> requireNamed(named, device.id()));
        return new EnvironmentPart(stamp, named, some);
    }

    /**
     * Checks the number of devices for which a store is asked.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_DEVICES}
     */
    public static void requireAllowed(Set<DeviceId> devices) {
        if (devices.size() > MOST_DEVICES) {
            throw new IllegalArgumentException(
                    "a store is asked for " + MOST_DEVICES + " devices at most, not " + devices.size());
        }
    }

    /** Gets the stamp of the state. */
    public EnvironmentStamp stamp() {
        return stamp;
    }

    /**
     * Gets the named devices.
     *
     * @return their IDs, registered or not; unmodifiable
     */
    public Set<DeviceId> named() {
        return named;
    }

    @Override
    public EnvironmentId id() {
        return some.id();
    }

    @Override
    public String customer() {
        return some.customer();
    }

    @Override
    public PartnerList partners() {
        return some.partners();
    }

    @Override
    public DefaultPartners defaults() {
        return some.defaults();
    }

    /** Gets the named devices that are registered. */
    @Override
    public DeviceRegister devices() {
        return some.devices();
    }

    /** Gets the individual assignments of the named devices. */
    @Override
    public DeviceAssignments assignments() {
        return some.assignments();
    }

    /** Gets the opt-in of the environment and of the named devices. */
    @Override
    public CustomerOptIn optIn() {
        return some.optIn();
    }

    @Override
    public InsightOnlineIntegration integration() {
        return some.integration();
    }

    /**
     * Gets the holder of a role on a device, and why (CP-20).
     *
     * @param device a named device
     * @return exactly one holding, or empty if the device is not registered
     * @throws IllegalArgumentException if the device was not named
     */
    @Override
    public Optional<Holding> holding(DeviceId device, PartnerRole role) {
        requireNamed(named, device);
        return some.holding(device, role);
    }

    private static void requireNamed(Set<DeviceId> named, DeviceId device) {
        if (!named.contains(device)) {
            throw new IllegalArgumentException("device " + device + " was not named");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof EnvironmentPart part
                        && stamp.equals(part.stamp)
                        && named.equals(part.named)
                        && some.equals(part.some));
    }

    @Override
    public int hashCode() {
        return Objects.hash(stamp, named);
    }

    /** Returns the ID and the number of named devices. */
    @Override
    public String toString() {
        return "EnvironmentPart{" + id() + ", " + named.size() + " devices named}";
    }
}
