package io.channelpartners.core.view;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The warning that another default moves devices at once (CP-12): all that are not individually assigned. Both states are given over the same devices. */
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
        Words assigned = Words.any(
                List.of(before.holders(role).individual(), after.holders(role).individual()));
        return assigned.not().count(before.index().size());
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
