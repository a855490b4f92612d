package io.channelpartners.environment;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerRole;

/** One mark on the assigned-devices pane: a role, tick or clearing, and the device or the group that it is set on. */
record Tick(PartnerRole role, boolean set, Target target) {

    sealed interface Target {}

    record OneDevice(DeviceId device) implements Target {}

    record WholeGroup(DeviceGroup group) implements Target {}

    static Tick device(PartnerRole role, boolean set, DeviceId device) {
        return new Tick(role, set, new OneDevice(device));
    }

    static Tick group(PartnerRole role, boolean set, DeviceGroup group) {
        return new Tick(role, set, new WholeGroup(group));
    }
}
