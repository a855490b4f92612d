package io.channelpartners.core.view;

import io.channelpartners.device.Device;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The warning that another default moves devices at once (CP-12): all that are not individually assigned. */
final class MovedDevices {

    private MovedDevices() {}

    static List<Problem> warnings(EnvironmentColumns before, EnvironmentColumns after) {
        List<Problem> warnings = new ArrayList<>();
        for (PartnerRole role : PartnerRole.values()) {
            Optional<PartnerLocationId> from = before.environment().defaults().of(role);
            Optional<PartnerLocationId> to = after.environment().defaults().of(role);
            int moved = from.equals(to) ? 0 : following(before, after, role);
            if (moved > 0) {
                warnings.add(new Problem(
                        "CP-12",
                        moved + (moved == 1 ? " device" : " devices"),
                        "will follow " + named(to) + " instead of " + named(from) + " as " + named(role),
                        "assign those that shall stay"));
            }
        }
        return warnings;
    }

    /** How many devices follow the default of a role, whoever it is, both before and after. */
    private static int following(EnvironmentColumns before, EnvironmentColumns after, PartnerRole role) {
        int following = 0;
        for (Device device : after.environment().devices().all()) {
            if (before.environment().devices().has(device.id())
                    && follows(before, device, role)
                    && follows(after, device, role)) {
                following++;
            }
        }
        return following;
    }

    private static boolean follows(EnvironmentColumns columns, Device device, PartnerRole role) {
        return columns.environment().assignments().find(role, device.id()).isEmpty();
    }

    private static String named(Optional<PartnerLocationId> holder) {
        return holder.map(location -> "partner " + location).orElse("HPE");
    }

    private static String named(PartnerRole role) {
        return switch (role) {
            case RESELLER -> "reseller";
            case SERVICE_PARTNER -> "service partner";
        };
    }
}
