package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.internal.style.Part;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The customer's consent to be contacted about its IT environment: one for all central-connect devices, and one for each
 * direct-connect device (CP-40). Off until given. Immutable and thread-safe.
 */
@Part
@Value.Immutable
public abstract class CustomerOptIn {

    CustomerOptIn() {} // for the generated subclass

    static CustomerOptIn neverGiven() {
        return of(new OptInState.NeverGiven(), Rows.empty());
    }

    static CustomerOptIn of(OptInState environment, Rows<DeviceId, OptInState> devices) {
        return ImmutableCustomerOptIn.of(environment, devices);
    }

    /** Gets the opt-in of the environment, which counts for its central-connect devices. */
    public abstract OptInState environment();

    abstract Rows<DeviceId, OptInState> deviceRows();

    /**
     * Gets the opt-in of a direct-connect device.
     *
     * @return the state; {@link OptInState.NeverGiven} for a device without one
     */
    public OptInState stateOf(DeviceId device) {
        return deviceRows().get(device).orElseGet(OptInState.NeverGiven::new);
    }

    /**
     * Gets the direct-connect devices that have a state of their own.
     *
     * @return their IDs, ascending
     */
    public List<DeviceId> devices() {
        return deviceRows().keys();
    }

    /**
     * Gets the differences between the opt-ins of direct-connect devices and later ones.
     *
     * @param later the later opt-in
     * @return the rows that differ by ascending device, as in {@link EnvironmentChange#deviceOptIns}
     */
    public SortedMap<DeviceId, RowChange<OptInState>> deviceChangesTo(CustomerOptIn later) {
        return Collections.unmodifiableSortedMap(ChangeRows.between(deviceRows(), later.deviceRows()));
    }

    /** Checks if the opt-in that counts for a device is given (CP-40). */
    public boolean isGivenFor(Device device) {
        return switch (device.connectMethod()) {
            case CENTRAL -> environment().isGiven();
            case DIRECT -> stateOf(device.id()).isGiven();
        };
    }

    CustomerOptIn with(OptInState state) {
        return ImmutableCustomerOptIn.copyOf(this).withEnvironment(state);
    }

    CustomerOptIn given(Collection<DeviceId> devices, Consent consent) {
        SortedMap<DeviceId, Optional<OptInState>> edits = new TreeMap<>();
        devices.forEach(device -> edits.put(device, Optional.of(new OptInState.Given(consent))));
        return withRows(deviceRows().edited(edits));
    }

    CustomerOptIn withdrawn(Collection<DeviceId> devices, Actor by, Instant at) {
        SortedMap<DeviceId, Optional<OptInState>> edits = new TreeMap<>();
        devices.stream().filter(device -> stateOf(device).isGiven()).forEach(device -> {
            edits.put(device, Optional.of(stateOf(device).withdrawn(by, at)));
        });
        return withRows(deviceRows().edited(edits));
    }

    CustomerOptIn only(Set<DeviceId> devices) {
        return withRows(deviceRows().only(devices));
    }

    CustomerOptIn without(Set<DeviceId> devices) {
        return withRows(deviceRows().withoutAll(devices));
    }

    /** Returns this opt-in without the states of changed devices that no longer connect directly. */
    CustomerOptIn following(DeviceRegister devices, Collection<Device> changed) {
        Set<DeviceId> central = new TreeSet<>();
        for (Device device : changed) {
            if (devices.rows().require(device.id()).connectMethod() != ConnectMethod.DIRECT) {
                central.add(device.id());
            }
        }
        return without(central);
    }

    /**
     * Returns this earlier opt-in after reverting to it: given where it was given then and is given now. So reverting never gives
     * consent, whatever happened in between, and the record of a withdrawal stays (CP-41).
     *
     * @param now the present opt-in
     * @param devices the devices of the earlier state; only those that connect directly have an opt-in of their own
     */
    CustomerOptIn revertedFrom(CustomerOptIn now, DeviceRegister devices) {
        SortedMap<DeviceId, Optional<OptInState>> edits = new TreeMap<>();
        for (Device device : devices.all()) {
            if (device.connectMethod() == ConnectMethod.DIRECT) {
                OptInState state = reverted(stateOf(device.id()), now.stateOf(device.id()));
                edits.put(device.id(), Optional.of(state).filter(given -> !(given instanceof OptInState.NeverGiven)));
            }
        }
        return with(reverted(environment(), now.environment()))
                .withRows(deviceRows().edited(edits));
    }

    private static OptInState reverted(OptInState then, OptInState now) {
        return then.isGiven() || now instanceof OptInState.Withdrawn ? now : then;
    }

    private CustomerOptIn withRows(Rows<DeviceId, OptInState> rows) {
        return ImmutableCustomerOptIn.copyOf(this).withDeviceRows(rows);
    }
}
