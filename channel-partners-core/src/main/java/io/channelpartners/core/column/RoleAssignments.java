package io.channelpartners.core.column;

import io.channelpartners.change.RowChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceAssignments;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The individual assignments for one role: a column per location, and one for all together. All other devices follow the default. */
final class RoleAssignments {

    private final BitColumn none;
    private final BitColumn individual;
    private final Map<PartnerLocationId, BitColumn> byLocation;

    private RoleAssignments(BitColumn none, BitColumn individual, Map<PartnerLocationId, BitColumn> byLocation) {
        this.none = none;
        this.individual = individual;
        this.byLocation = byLocation;
    }

    static RoleAssignments of(DeviceAssignments assignments, PartnerRole role, DeviceIndex index) {
        List<PartnerLocationId> locations = assignments.locations(role);
        BitColumn individual = BitColumn.empty(index.size());
        Map<PartnerLocationId, BitColumn> byLocation = new HashMap<>();
        int at = 0;
        for (DeviceId device : assignments.devices(role)) {
            int position = index.position(device);
            individual.set(position);
            byLocation
                    .computeIfAbsent(locations.get(at++), location -> BitColumn.empty(index.size()))
                    .set(position);
        }
        return new RoleAssignments(BitColumn.empty(index.size()), individual, byLocation);
    }

    /** Returns these assignments after some changed, copying only the columns affected; ignores devices that were retired. */
    RoleAssignments edited(Map<DeviceId, RowChange<PartnerLocationId>> changes, DeviceIndex index) {
        if (changes.isEmpty()) {
            return this;
        }
        BitColumn individual = this.individual.copy();
        Map<PartnerLocationId, BitColumn> touched = new HashMap<>();
        changes.forEach((device, change) -> {
            int position = index.position(device);
            if (position != DeviceIndex.UNKNOWN) {
                individual.put(position, change.after().isPresent());
                change.before().ifPresent(loser -> copy(loser, touched).put(position, false));
                change.after().ifPresent(winner -> copy(winner, touched).put(position, true));
            }
        });
        Map<PartnerLocationId, BitColumn> all = new HashMap<>(byLocation);
        all.putAll(touched);
        all.values().removeIf(BitColumn::isEmpty); // so that former partners do not accumulate
        return new RoleAssignments(none, individual, all);
    }

    private BitColumn copy(PartnerLocationId location, Map<PartnerLocationId, BitColumn> copies) {
        return copies.computeIfAbsent(
                location, first -> byLocation.getOrDefault(first, none).copy());
    }

    /** Returns these assignments over other devices, {@linkplain BitColumn#moved moved}; new devices follow the default. */
    RoleAssignments moved(int[] positions, int size) {
        Map<PartnerLocationId, BitColumn> moved = new HashMap<>();
        byLocation.forEach((location, column) -> moved.put(location, column.moved(positions, size)));
        return new RoleAssignments(BitColumn.empty(size), individual.moved(positions, size), moved);
    }

    /** Returns these assignments with each unknown device individually assigned to nobody, so that no default holds it. */
    RoleAssignments only(BitColumn known, int size) {
        return new RoleAssignments(none, individual.orNot(known, size), byLocation);
    }

    /** Gets the devices that are individually assigned to any location. */
    BitColumn individual() {
        return individual;
    }

    /** Gets what one location holds, given whether it is the default for the role (CP-20). */
    Held of(PartnerLocationId location, boolean isDefault) {
        return new Held(byLocation.getOrDefault(location, none), individual, isDefault ? -1L : 0L);
    }

    /** The devices that one location holds in one role, individually or, where nobody is individually assigned, by default. */
    record Held(BitColumn own, BitColumn individual, long byDefault) implements DeviceSet {

        @Override
        public long word(int at) {
            return own.word(at) | (byDefault & ~individual.word(at));
        }

        HeldDevices counted(int size) {
            int individually = 0;
            int withoutAssignment = 0;
            for (int at = 0; at < DeviceSet.words(size); at++) {
                individually += Long.bitCount(own.word(at));
                withoutAssignment += Long.bitCount(byDefault & ~individual.word(at) & DeviceSet.valid(size, at));
            }
            return new HeldDevices(individually, withoutAssignment);
        }
    }
}
