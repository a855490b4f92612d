package io.channelpartners.testkit.sequence;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import java.util.function.UnaryOperator;

/** Maps the names that edits use to IDs and back: to themselves, or to others. */
record NameMapping(UnaryOperator<String> id, UnaryOperator<String> name) {

    static NameMapping plain() {
        return new NameMapping(name -> name, id -> id);
    }

    /** Other IDs, in the opposite order: p0 becomes Zp, p1 becomes Yp. */
    static NameMapping opposite() {
        return new NameMapping(
                name -> (char) ('Z' - (name.charAt(1) - '0')) + name.substring(0, 1),
                id -> id.substring(1) + (char) ('0' + ('Z' - id.charAt(0))));
    }

    PartnerLocationId partner(String name) {
        return PartnerLocationId.of(id.apply(name));
    }

    DeviceId device(String name) {
        return DeviceId.of(id.apply(name));
    }

    DeviceGroup group(String name) {
        return DeviceGroup.of(id.apply(name));
    }
}
