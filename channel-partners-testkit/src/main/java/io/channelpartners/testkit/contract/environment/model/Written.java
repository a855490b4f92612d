package io.channelpartners.testkit.contract.environment.model;

import io.channelpartners.device.Device;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.internal.field.Field;
import io.channelpartners.internal.field.Field.Kind;
import io.channelpartners.internal.field.Fields;
import io.channelpartners.internal.field.PartnerFields;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.EnumSet;
import java.util.Set;

/** Writes a text into each field that accepts it, whatever fields there are. */
public final class Written {

    private Written() {}

    /** Writes a text, which may be blank, into each free text of a device. */
    public static Device freely(Device device, String text) {
        return in(DeviceFields.ALL, device.toBuilder(), EnumSet.of(Kind.FREE_TEXT), text);
    }

    /** Registers a device with this name, and with the same text in each other field; at most 255 code points. */
    public static EnvironmentEdit device(String id, String name) {
        Device device = Edits.device(id);
        return Edits.register(
                in(DeviceFields.ALL, device.toBuilder(), EnumSet.complementOf(EnumSet.of(Kind.CONSTANT)), name));
    }

    /** Repeats a check, which finds a location with this name, and with the same text in each other field of its details. */
    public static EnvironmentEdit details(String location, String name) {
        PartnerDetails details = in(
                PartnerFields.DETAILS, PartnerDetails.builder(), EnumSet.complementOf(EnumSet.of(Kind.CONSTANT)), name);
        return Edits.check(new IdCheck.Recognized(
                IdChecks.recognized(location).id(), details, Standings.full(), SettableClock.START));
    }

    private static <V, B> V in(Fields<V, B> fields, B builder, Set<Kind> kinds, String text) {
        for (Field<V, B> field : fields.all()) {
            if (kinds.contains(field.kind())) {
                field.put(builder, text);
            }
        }
        return fields.build(builder);
    }
}
