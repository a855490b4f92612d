package io.channelpartners.core.column;

import io.channelpartners.change.RowChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerOptIn;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All columns of one state's devices. */
record DeviceColumns(
        DeviceFacts facts, RoleAssignments resellers, RoleAssignments servicePartners, ProfileCache kinds) {

    static DeviceColumns of(DeviceIndex devices, EnvironmentState now) {
        return of(
                devices.size(),
                DeviceFacts.of(devices, now.optIn()),
                RoleAssignments.of(now.assignments(), PartnerRole.RESELLER, devices),
                RoleAssignments.of(now.assignments(), PartnerRole.SERVICE_PARTNER, devices));
    }

    private static DeviceColumns of(
            int size, DeviceFacts facts, RoleAssignments resellers, RoleAssignments servicePartners) {
        return new DeviceColumns(
                facts, resellers, servicePartners, ProfileCache.of(size, resellers, servicePartners, facts));
    }

    /**
     * Returns the columns of a later state, over devices at the same positions; shares those that stay the same.
     *
     * @param devices the devices of the later state
     * @param changed those that are new or changed; others are ignored
     */
    DeviceColumns next(EnvironmentState before, EnvironmentState now, DeviceIndex devices, Set<DeviceId> changed) {
        Map<DeviceId, RowChange<PartnerLocationId>> ofResellers =
                before.assignments().changesTo(now.assignments(), PartnerRole.RESELLER);
        Map<DeviceId, RowChange<PartnerLocationId>> ofServicePartners =
                before.assignments().changesTo(now.assignments(), PartnerRole.SERVICE_PARTNER);
        RoleAssignments nextResellers = resellers.edited(ofResellers, devices);
        RoleAssignments nextServicePartners = servicePartners.edited(ofServicePartners, devices);
        CustomerOptIn optIn = now.optIn();
        if (!before.optIn().environment().equals(optIn.environment())) {
            return of(devices.size(), DeviceFacts.of(devices, optIn), nextResellers, nextServicePartners);
        }
        Set<DeviceId> all = new HashSet<>(changed);
        all.addAll(before.optIn().deviceChangesTo(optIn).keySet());
        DeviceFacts nextFacts = facts.changed(all, devices, optIn);
        all.addAll(ofResellers.keySet());
        all.addAll(ofServicePartners.keySet());
        return new DeviceColumns(
                nextFacts,
                nextResellers,
                nextServicePartners,
                kinds.edited(all, devices, nextResellers, nextServicePartners, nextFacts));
    }

    /** Returns these columns over other devices, {@linkplain BitColumn#moved moved}; new devices are not opted in and follow the default. */
    DeviceColumns moved(int[] positions, int size) {
        return new DeviceColumns(
                facts.moved(positions, size),
                resellers.moved(positions, size),
                servicePartners.moved(positions, size),
                kinds.moved(positions, size));
    }

    /** Returns these columns with each unknown device held by nobody. */
    DeviceColumns only(BitColumn known, int size) {
        return of(size, facts, resellers.only(known, size), servicePartners.only(known, size));
    }

    /** Gets the individual assignments for a role. */
    RoleAssignments assignments(PartnerRole role) {
        return role.choose(resellers, servicePartners);
    }
}
