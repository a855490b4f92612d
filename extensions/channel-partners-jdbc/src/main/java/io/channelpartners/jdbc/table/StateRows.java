package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a whole state, or of one side of a change. Filled row by row. Not thread-safe. */
public final class StateRows {

    private EnvironmentFields fields = EnvironmentFields.NONE;
    private final Map<PartnerLocationId, ChannelPartner> partners = new LinkedHashMap<>();
    private final Map<PartnerLocationId, Instant> checks = new LinkedHashMap<>();
    private final Map<DeviceId, List<PlacedGroup>> groupsOfComingDevices = new HashMap<>();
    private final Map<DeviceId, Device> devices = new LinkedHashMap<>();
    private final Map<DeviceId, PartnerLocationId> resellers = new LinkedHashMap<>();
    private final Map<DeviceId, PartnerLocationId> servicePartners = new LinkedHashMap<>();
    private final Map<DeviceId, OptInState> deviceOptIns = new LinkedHashMap<>();

    public static StateRows of(EnvironmentRows environment) {
        StateRows rows = new StateRows();
        rows.fields = new EnvironmentFields(
                Optional.of(environment.customer()),
                environment.defaultReseller(),
                environment.defaultServicePartner(),
                environment.integration(),
                environment.optIn());
        environment.partners().forEach(partner -> rows.partners.put(partner.id(), partner));
        environment.devices().forEach(device -> rows.devices.put(device.id(), device));
        rows.resellers.putAll(environment.resellers());
        rows.servicePartners.putAll(environment.servicePartners());
        rows.deviceOptIns.putAll(environment.deviceOptIns());
        return rows;
    }

    public EnvironmentFields fields() {
        return fields;
    }

    public void fields(EnvironmentFields read) {
        fields = read;
    }

    public Map<PartnerLocationId, ChannelPartner> partners() {
        return partners;
    }

    /** The times of checks, where nothing else of a partner changes. */
    public Map<PartnerLocationId, Instant> checks() {
        return checks;
    }

    public Map<DeviceId, Device> devices() {
        return devices;
    }

    public Map<DeviceId, PartnerLocationId> assignments(PartnerRole role) {
        return role.choose(resellers, servicePartners);
    }

    public Map<DeviceId, OptInState> deviceOptIns() {
        return deviceOptIns;
    }

    /** Records a group of a device that is read later. */
    void comingGroup(DeviceId device, PlacedGroup group) {
        groupsOfComingDevices.computeIfAbsent(device, none -> new ArrayList<>()).add(group);
    }

    /** Takes the groups that were recorded for a device, in the order of their places. */
    List<DeviceGroup> takeGroups(DeviceId device) {
        List<PlacedGroup> groups = groupsOfComingDevices.remove(device);
        return groups == null ? List.of() : PlacedGroup.inOrder(groups);
    }

    /** Refuses groups of devices that do not exist. */
    public void requireComplete() {
        if (!groupsOfComingDevices.isEmpty()) {
            throw Failures.content("a group is stored for a device that is not stored", null);
        }
    }
}
