package io.channelpartners.environment;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The edits of the device register (CP-29), and the check for devices with an opt-in of their own (CP-40). */
final class DeviceEdits {

    private DeviceEdits() {}

    static DeviceRegister registered(DeviceRegister devices, Collection<Device> added) {
        List<Problem> problems = new ArrayList<>();
        Set<DeviceId> seen = new HashSet<>();
        for (Device device : added) {
            if (devices.contains(device.id()) || !seen.add(device.id())) {
                problems.add(Refusals.deviceIsRegistered(device.id()));
            }
        }
        return with(devices, added, problems);
    }

    static DeviceRegister changed(DeviceRegister devices, Collection<Device> changed) {
        List<Problem> problems = new ArrayList<>();
        for (Device device : changed) {
            if (!devices.contains(device.id())) {
                problems.add(Refusals.deviceIsUnknown("CP-29", device.id()));
            }
        }
        return with(devices, changed, problems);
    }

    static DeviceRegister retired(DeviceRegister devices, Set<DeviceId> retired) {
        List<Problem> problems = new ArrayList<>();
        for (DeviceId device : retired) {
            if (!devices.contains(device)) {
                problems.add(Refusals.deviceIsUnknown("CP-29", device));
            }
        }
        Refusals.refuseIfAny(problems);
        return DeviceRegister.of(devices.rows().withoutAll(retired));
    }

    static void requireDirect(DeviceRegister devices, Collection<DeviceId> required) {
        List<Problem> problems = new ArrayList<>();
        for (DeviceId id : required) {
            Optional<Device> device = devices.find(id);
            if (device.isEmpty()) {
                problems.add(Refusals.deviceIsUnknown("CP-40", id));
            } else if (device.get().connectMethod() == ConnectMethod.CENTRAL) {
                problems.add(Refusals.deviceConnectsCentrally(id));
            }
        }
        Refusals.refuseIfAny(problems);
    }

    private static DeviceRegister with(DeviceRegister devices, Collection<Device> put, List<Problem> problems) {
        Refusals.refuseIfAny(problems);
        return DeviceRegister.of(devices.rows().withAll(put, Device::id));
    }
}
