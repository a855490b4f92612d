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

/** The individual assignments of one role, as a column for each location and one for all of them; the rest is the default's. */
final class Holders {

    private final BitColumn none;
    private final BitColumn individual;
    private final Map<PartnerLocationId, BitColumn> byLocation;

    private Holders(BitColumn none, BitColumn individual, Map<PartnerLocationId, BitColumn> byLocation) {
        this.none = none;
        this.individual = individual;
        this.byLocation = byLocation;
    }

    static Holders of(DeviceAssignments assignments, PartnerRole role, DeviceIndex index) {
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
        return new Holders(BitColumn.empty(index.size()), individual, byLocation);
    }

    /**
     * Returns these holders after some assignments changed; only the columns that this touches are copied. Those of a device that
     * is retired do not matter any more.
     */
    Holders edited(Map<DeviceId, RowChange<PartnerLocationId>> changes, DeviceIndex index) {
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
        all.values().removeIf(BitColumn::isEmpty); // so that partners of old do not stay
        return new Holders(none, individual, all);
    }

    private BitColumn copy(PartnerLocationId location, Map<PartnerLocationId, BitColumn> copies) {
        return copies.computeIfAbsent(
                location, first -> byLocation.getOrDefault(first, none).copy());
    }

    /** Returns these holders over other devices, {@linkplain BitColumn#moved moved}; one that is not here follows the default. */
    Holders moved(int[] positions, int size) {
        Map<PartnerLocationId, BitColumn> moved = new HashMap<>();
        byLocation.forEach((location, column) -> moved.put(location, column.moved(positions, size)));
        return new Holders(BitColumn.empty(size), individual.moved(positions, size), moved);
    }

    /** Returns these holders without the devices, of so many, that are not known: those are individually assigned to nobody. */
    Holders only(BitColumn known, int size) {
        return new Holders(none, individual.orNot(known, size), byLocation);
    }

    /** Gets the devices that are individually assigned, to whomever. */
    BitColumn individual() {
        return individual;
    }

    /** Gets what one location holds, given whether it is the default of the role (CP-20). */
    Held of(PartnerLocationId location, boolean isDefault) {
        return new Held(byLocation.getOrDefault(location, none), individual, isDefault ? -1L : 0L);
    }

    /** The devices that one location holds in one role: individually, or by default where nobody is individually assigned. */
    record Held(BitColumn own, BitColumn individual, long rest) implements Words {

        @Override
        public long word(int at) {
            return own.word(at) | (rest & ~individual.word(at));
        }

        HeldDevices number(int size) {
            int individually = 0;
            int byDefault = 0;
            for (int at = 0; at < Words.words(size); at++) {
                individually += Long.bitCount(own.word(at));
                byDefault += Long.bitCount(rest & ~individual.word(at) & Words.valid(size, at));
            }
            return new HeldDevices(individually, byDefault);
        }
    }
}
