package io.channelpartners.jdbc.sql;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;

/** The values that occur in many rows of a transaction, each kept once. For one thread. */
public final class SharedValues {

    private final KnownTexts<DeviceId> devices = new KnownTexts<>();
    private final KnownTexts<DeviceGroup> groups = new KnownTexts<>();
    private final KnownTexts<PartnerLocationId> locations = new KnownTexts<>();
    private final KnownTexts<String> texts = new KnownTexts<>();

    KnownTexts<DeviceId> devices() {
        return devices;
    }

    KnownTexts<DeviceGroup> groups() {
        return groups;
    }

    KnownTexts<PartnerLocationId> locations() {
        return locations;
    }

    /** The texts of few values, such as the names of constants. */
    KnownTexts<String> texts() {
        return texts;
    }
}
