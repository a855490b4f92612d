package io.channelpartners.testkit.law;

import io.channelpartners.change.Revision;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.properties.NamedEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** L-7: replaces all IDs by others in another order, and makes edits in two orders and twice. */
final class NamesAndOrderDoNotMatter implements LawCheck {

    @Override
    public void on(Trial trial) {
        requireRepetitionDoesNotMatter(trial);
        requireOrderDoesNotMatter(trial);
        requireNamesDoNotMatter(trial);
    }

    private static void requireRepetitionDoesNotMatter(Trial trial) {
        for (NamedEdit edit : TypicalEdits.of(trial)) {
            trial.change(edit);
            Revision once = trial.present().revision();
            CustomerEnvironment state = trial.present().environment();
            trial.change(edit);
            Trial.requireSame(once, trial.present().revision(), () -> "the revision after doing twice: " + edit);
            Trial.requireSame(state, trial.present().environment(), () -> "the state after doing twice: " + edit);
        }
        trial.change(present -> trial.environment());
    }

    private static void requireOrderDoesNotMatter(Trial trial) {
        List<Device> devices = trial.environment().devices().all();
        List<PartnerLocationId> locations = trial.environment().partners().ids();
        if (devices.size() < 2 || locations.isEmpty()) {
            return; // there are no two saves to swap
        }
        PartnerLocationId location = locations.get(0);
        for (PartnerRole role : PartnerRole.values()) {
            EnvironmentEdit one = new NamedEdit("", saves(location, role, devices.get(0)));
            EnvironmentEdit other = new NamedEdit("", saves(location, role, devices.get(devices.size() - 1)));
            Trial.requireSame(
                    other.apply(one.apply(trial.environment())),
                    one.apply(other.apply(trial.environment())),
                    () -> "saving two devices for " + location + " as " + role + " in either order");
        }
    }

    private static EnvironmentEdit saves(PartnerLocationId location, PartnerRole role, Device device) {
        return state -> state.saveDevices(DeviceTicks.of(location).tick(role, device.id()));
    }

    private static void requireNamesDoNotMatter(Trial trial) {
        EnvironmentVisibility before = trial.visibility();
        Map<DeviceId, DeviceId> devices = inReverse(before.devices(), DeviceId::of);
        Map<PartnerLocationId, PartnerLocationId> locations = inReverse(before.locations(), PartnerLocationId::of);
        EnvironmentVisibility after = trial.visibilityOf(
                Copies.renamed(before.environment(), id -> renamed(devices, id), id -> renamed(locations, id)));
        locations.forEach((location, newLocation) -> devices.forEach((device, newDevice) -> Trial.requireSame(
                before.features(location, device),
                after.features(newLocation, newDevice),
                () -> "what " + location + ", now " + newLocation + ", sees of " + device + ", now " + newDevice)));
    }

    private static <T> Map<T, T> inReverse(List<T> ids, Function<String, T> id) {
        Map<T, T> renamed = new HashMap<>();
        for (T one : ids) {
            renamed.put(one, id.apply(String.valueOf(100_000_000 - renamed.size())));
        }
        return renamed;
    }

    private static <T> T renamed(Map<T, T> ids, T id) {
        return ids.getOrDefault(id, id);
    }
}
