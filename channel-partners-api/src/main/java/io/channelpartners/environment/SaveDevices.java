package io.channelpartners.environment;

import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Save Devices: turns all ticks of one save into one edit of the assignments, or reports everything that is wrong (CP-27). */
final class SaveDevices {

    private final CustomerEnvironment environment;
    private final DeviceTicks ticks;
    private final List<Problem> problems = new ArrayList<>();

    private SaveDevices(CustomerEnvironment environment, DeviceTicks ticks) {
        this.environment = environment;
        this.ticks = ticks;
    }

    static DeviceAssignments of(CustomerEnvironment environment, DeviceTicks ticks) {
        return new SaveDevices(environment, ticks).save();
    }

    private DeviceAssignments save() {
        if (!environment.partners().contains(ticks.partner())) {
            problems.add(Refusals.partnerIsNotListed("CP-27", ticks.partner()));
        }
        DeviceAssignments assignments = environment.assignments();
        for (Map.Entry<PartnerRole, Marks> marks : marksByRole().entrySet()) {
            assignments = assignments.edited(marks.getKey(), edits(marks.getKey(), marks.getValue()));
        }
        Refusals.refuseIfAny(problems);
        return assignments;
    }

    /** The devices that are ticked and those that are cleared, groups resolved (CP-26). */
    private record Marks(NavigableSet<DeviceId> ticked, NavigableSet<DeviceId> cleared) {}

    private Map<PartnerRole, Marks> marksByRole() {
        Map<PartnerRole, Marks> byRole = new EnumMap<>(PartnerRole.class);
        for (Tick tick : ticks.ticks()) {
            Marks marks = byRole.computeIfAbsent(tick.role(), role -> new Marks(new TreeSet<>(), new TreeSet<>()));
            (tick.set() ? marks.ticked() : marks.cleared()).addAll(devices(tick.target()));
        }
        return byRole;
    }

    private List<DeviceId> devices(Tick.Target target) {
        if (target instanceof Tick.WholeGroup whole) {
            List<DeviceId> members = environment.devices().membersOf(whole.group());
            return known(members, !members.isEmpty(), () -> Refusals.groupIsUnknown(whole.group()));
        }
        DeviceId device = ((Tick.OneDevice) target).device();
        return known(
                List.of(device),
                environment.devices().contains(device),
                () -> Refusals.deviceIsUnknown("CP-27", device));
    }

    private List<DeviceId> known(List<DeviceId> devices, boolean known, Supplier<Problem> problem) {
        if (!known) {
            problems.add(problem.get());
        }
        return known ? devices : List.of();
    }

    private SortedMap<DeviceId, Optional<PartnerLocationId>> edits(PartnerRole role, Marks marks) {
        SortedMap<DeviceId, Optional<PartnerLocationId>> edits = new TreeMap<>();
        for (DeviceId device : marks.ticked()) {
            edits.put(device, Optional.of(ticks.partner()));
        }
        for (DeviceId device : marks.cleared()) {
            if (marks.ticked().contains(device)) {
                problems.add(Refusals.tickedAndCleared(device, role));
            }
            if (isHeld(device, role)) { // else nothing changes (CP-24)
                clear(device, role, edits);
            }
        }
        return edits;
    }

    private boolean isHeld(DeviceId device, PartnerRole role) {
        Optional<PartnerLocationId> individual = environment.assignments().find(device, role);
        return environment.defaults().holding(individual, role).isBy(ticks.partner());
    }

    private void clear(DeviceId device, PartnerRole role, SortedMap<DeviceId, Optional<PartnerLocationId>> edits) {
        if (environment.defaults().isDefault(role, ticks.partner())) {
            problems.add(Refusals.clearingIsForbidden(device, role, ticks.partner()));
        } else {
            edits.put(device, Optional.empty());
        }
    }
}
