package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.internal.style.Part;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The individual assignments of devices to partners, by role (CP-21). A device without one follows the default (CP-12). Immutable
 * and thread-safe.
 */
@Part
@Value.Immutable
public abstract class DeviceAssignments {

    DeviceAssignments() {} // for the generated subclass

    static DeviceAssignments none() {
        return of(Rows.empty(), Rows.empty());
    }

    static DeviceAssignments of(
            Rows<DeviceId, PartnerLocationId> reseller, Rows<DeviceId, PartnerLocationId> servicePartner) {
        return ImmutableDeviceAssignments.of(reseller, servicePartner);
    }

    abstract Rows<DeviceId, PartnerLocationId> reseller();

    abstract Rows<DeviceId, PartnerLocationId> servicePartner();

    /**
     * Gets the partner to which a device is individually assigned.
     *
     * @return the location, or empty if the device follows the default
     */
    public Optional<PartnerLocationId> find(DeviceId device, PartnerRole role) {
        return rows(role).get(device);
    }

    /**
     * Gets the devices that are individually assigned in a role.
     *
     * @return their IDs, ascending
     */
    public List<DeviceId> devices(PartnerRole role) {
        return rows(role).keys();
    }

    /**
     * Gets the partners to which the devices of {@link #devices} are assigned.
     *
     * @return a location for each of these devices, in their order
     */
    public List<PartnerLocationId> locations(PartnerRole role) {
        return rows(role).values();
    }

    /**
     * Gets the differences between these assignments of a role and later ones.
     *
     * @param later the later assignments
     * @return the rows that differ by ascending device, as in {@link EnvironmentChange#assignments}
     */
    public SortedMap<DeviceId, RowChange<PartnerLocationId>> changesTo(DeviceAssignments later, PartnerRole role) {
        return Collections.unmodifiableSortedMap(ChangeRows.between(rows(role), later.rows(role)));
    }

    Rows<DeviceId, PartnerLocationId> rows(PartnerRole role) {
        return role.choose(reseller(), servicePartner());
    }

    /** Returns these assignments with one partner replaced by another in a role. */
    DeviceAssignments replaced(PartnerRole role, PartnerLocationId former, PartnerLocationId successor) {
        SortedMap<DeviceId, Optional<PartnerLocationId>> edits = new TreeMap<>();
        rows(role).keysWhere(former::equals).forEach(device -> edits.put(device, Optional.of(successor)));
        return edited(role, edits);
    }

    DeviceAssignments edited(PartnerRole role, SortedMap<DeviceId, Optional<PartnerLocationId>> edits) {
        return with(role, rows(role).edited(edits));
    }

    DeviceAssignments only(Set<DeviceId> devices) {
        return of(reseller().only(devices), servicePartner().only(devices));
    }

    DeviceAssignments without(Set<DeviceId> devices) {
        return of(reseller().withoutAll(devices), servicePartner().withoutAll(devices));
    }

    DeviceAssignments without(PartnerLocationId location) {
        return of(
                reseller().withoutIf((device, holder) -> holder.equals(location)),
                servicePartner().withoutIf((device, holder) -> holder.equals(location)));
    }

    private DeviceAssignments with(PartnerRole role, Rows<DeviceId, PartnerLocationId> rows) {
        return switch (role) {
            case RESELLER -> ImmutableDeviceAssignments.copyOf(this).withReseller(rows);
            case SERVICE_PARTNER -> ImmutableDeviceAssignments.copyOf(this).withServicePartner(rows);
        };
    }
}
