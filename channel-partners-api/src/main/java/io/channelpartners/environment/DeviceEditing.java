package io.channelpartners.environment;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The edits of devices (CP-29). */
abstract class DeviceEditing extends ConsentEditing {

    DeviceEditing() {}

    /** Gets the individual assignments. */
    public abstract DeviceAssignments assignments();

    abstract CustomerEnvironment with(DeviceRegister edited);

    abstract CustomerEnvironment with(DeviceAssignments edited);

    /**
     * Returns this environment with one more device (CP-29), as {@link #registerDevices} does.
     *
     * @throws io.channelpartners.problem.EditRefused if its ID is already registered
     */
    public CustomerEnvironment registerDevice(Device device) {
        return registerDevices(List.of(device));
    }

    /**
     * Returns this environment with more devices, which follow the defaults (CP-29).
     *
     * @throws io.channelpartners.problem.EditRefused with every ID that is already registered or occurs twice
     */
    public CustomerEnvironment registerDevices(Collection<Device> added) {
        return with(DeviceEdits.registered(devices(), added));
    }

    /**
     * Returns this environment with a changed device (CP-29), as {@link #changeDevices} does.
     *
     * @param device the device as it should be
     * @throws io.channelpartners.problem.EditRefused if its ID is not registered
     */
    public CustomerEnvironment changeDevice(Device device) {
        return changeDevices(List.of(device));
    }

    /**
     * Returns this environment with changed devices; assignments stay (CP-29). A device that no longer connects directly loses its
     * own opt-in, so that a later direct connection starts without one (CP-40).
     *
     * @param changed the devices as they should be; of two with the same ID, the last one counts
     * @throws io.channelpartners.problem.EditRefused if an ID is not registered
     */
    public CustomerEnvironment changeDevices(Collection<Device> changed) {
        DeviceRegister edited = DeviceEdits.changed(devices(), changed);
        return with(edited).with(optIn().following(edited, changed));
    }

    /**
     * Returns this environment without a device, its assignments and its opt-in (CP-29).
     *
     * @throws io.channelpartners.problem.EditRefused if the ID is not registered
     */
    public CustomerEnvironment retireDevice(DeviceId device) {
        return retireDevices(List.of(device));
    }

    /**
     * Returns this environment without several devices, their assignments and their opt-ins (CP-29).
     *
     * @param retired their IDs
     * @throws io.channelpartners.problem.EditRefused with every ID that is not registered
     */
    public CustomerEnvironment retireDevices(Collection<DeviceId> retired) {
        Set<DeviceId> ids = new TreeSet<>(retired);
        return with(DeviceEdits.retired(devices(), ids))
                .with(assignments().without(ids))
                .with(optIn().without(ids));
    }

    /**
     * Compares the registered devices with a full list, such as an inventory, to show what {@link #matchInventory} would do.
     *
     * @param inventory all devices as they should be, in any order
     * @return the devices to register, change and retire
     * @throws io.channelpartners.problem.EditRefused with every ID that occurs twice in the list
     */
    public InventoryDifference inventoryDifference(Collection<Device> inventory) {
        return InventoryDifference.between(devices(), inventory);
    }

    /**
     * Returns this environment with exactly the devices of a full list (CP-29): registers those that are new, changes those that
     * differ, and retires those that are not in the list, with their assignments. All other assignments stay.
     *
     * <p>This is equivalent to {@link #retireDevice}, {@link #changeDevices} and {@link #registerDevices} with the {@link
     * #inventoryDifference}. An empty list retires every device, so show the difference first.
     *
     * @param inventory all devices as they should be, in any order
     * @throws io.channelpartners.problem.EditRefused with every ID that occurs twice in the list
     */
    public CustomerEnvironment matchInventory(Collection<Device> inventory) {
        InventoryDifference difference = inventoryDifference(inventory);
        return retireDevices(difference.retired().stream().map(Device::id).toList())
                .changeDevices(difference.devicesToChange())
                .registerDevices(difference.registered());
    }
}
