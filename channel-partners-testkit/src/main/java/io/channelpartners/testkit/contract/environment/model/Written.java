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

/** A text written into each field that takes it, whatever fields there are. */
public final class Written {

    private Written() {}

    /** A device with a text, which may be blank, in each of its free texts. */
    public static Device freely(Device device, String text) {
        return in(DeviceFields.ALL, device.toBuilder(), EnumSet.of(Kind.FREE_TEXT), text);
    }

    /** Registers a device of a name, and with it in each of its texts; the name is at most 255 code points. */
    public static EnvironmentEdit device(String id, String name) {
        Device device = Edits.device(id);
        return Edits.register(
                in(DeviceFields.ALL, device.toBuilder(), EnumSet.complementOf(EnumSet.of(Kind.CONSTANT)), name));
    }

    /** Repeats a check, which finds a location of a name, and with it in each text of its details. */
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
