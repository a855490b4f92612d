package io.channelpartners.internal.field;

import static io.channelpartners.internal.field.Field.constant;
import static io.channelpartners.internal.field.Field.optional;
import static io.channelpartners.internal.field.Field.recurring;
import static io.channelpartners.internal.field.Field.required;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.internal.field.Field.Kind;
import java.util.List;

/** The fields of a device, except its ID and its groups (CP-28). */
public final class DeviceFields {

    /** All fields; stores keep each in a column, and searches look into each text (CP-32). */
    public static final Fields<Device, Device.Builder> ALL = new Fields<>(
            () -> Device.builder().id(DeviceId.of("fine")),
            Device.Builder::build,
            List.of(
                    required("name", Kind.NAME, Device::name, Device.Builder::name),
                    recurring("model", Kind.FREE_TEXT, Device::model, Device.Builder::model),
                    optional("serial_number", Kind.FREE_TEXT, Device::serialNumber, Device.Builder::serialNumber),
                    constant("generation", InsightRsGeneration.class, Device::generation, Device.Builder::generation),
                    constant(
                            "connect_method",
                            ConnectMethod.class,
                            Device::connectMethod,
                            Device.Builder::connectMethod)));

    private DeviceFields() {}
}
