package io.channelpartners.edit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.internal.text.Counted;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The warnings of a change: partners given a role that, by their last check, they cannot use yet (CP-08), and how many devices
 * follow another default at once (CP-12).
 */
final class Warnings {

    private final List<Problem> warnings = new ArrayList<>();

    private Warnings() {}

    static List<Problem> of(EnvironmentChange change, CustomerEnvironment after) {
        Warnings warnings = new Warnings();
        for (PartnerRole role : PartnerRole.values()) {
            for (PartnerLocationId location : givenTo(change, role)) {
                after.partners().find(location).ifPresent(partner -> warnings.about(partner, role));
            }
        }
        for (PartnerRole role : PartnerRole.values()) {
            change.defaultPartner(role)
                    .ifPresent(row -> warnings.aboutDefault(role, row, following(change, after, role)));
        }
        return List.copyOf(warnings.warnings);
    }

    private static NavigableSet<PartnerLocationId> givenTo(EnvironmentChange change, PartnerRole role) {
        NavigableSet<PartnerLocationId> locations = new TreeSet<>();
        change.defaultPartner(role).flatMap(RowChange::after).ifPresent(locations::add);
        change.assignments(role).values().stream()
                .map(RowChange::after)
                .flatMap(Optional::stream)
                .forEach(locations::add);
        return locations;
    }

    /** Counts the devices that follow the default of a role, whoever it is, both before and after. */
    private static int following(EnvironmentChange change, CustomerEnvironment after, PartnerRole role) {
        long justRegistered = change.devices().entrySet().stream()
                .filter(row -> row.getValue().before().isEmpty())
                .filter(row -> after.assignments().find(row.getKey(), role).isEmpty())
                .count();
        return after.devices().size()
                - after.assignments().devices(role).size()
                - change.backToDefault(role).size()
                - Math.toIntExact(justRegistered);
    }

    private void aboutDefault(PartnerRole role, RowChange<PartnerLocationId> row, int following) {
        if (following > 0) {
            warnings.add(new Problem(
                    "CP-12",
                    Counted.of(following, "device"),
                    "will follow " + named(row.after()) + " instead of " + named(row.before()) + " as " + role.label(),
                    "assign those that should stay"));
        }
    }

    private static String named(Optional<PartnerLocationId> holder) {
        return holder.map(partner -> Quoted.named("partner", partner.value())).orElse("HPE");
    }

    private void about(ChannelPartner partner, PartnerRole role) {
        PartnerStanding standing = partner.standing();
        String name = role.label();
        warn(
                partner,
                standing.authorization(role),
                "authorized as " + name,
                "it sees nothing as " + name + " until HPE authorizes it");
        if (role == PartnerRole.SERVICE_PARTNER) {
            warn(
                    partner,
                    standing.enrollmentForm(),
                    "enrolled",
                    "it gets no proactive care reports until its form is filed");
            warn(
                    partner,
                    standing.caseRouting(),
                    "set up for case routing",
                    "its subcases stay with HPE until routing is set up");
        }
    }

    private void warn(ChannelPartner partner, Answer answer, String what, String consequence) {
        switch (answer) {
            case YES -> {}
            case NO -> add(partner, "is not " + what, consequence);
            case UNKNOWN -> add(partner, "is not known to be " + what, consequence + "; check the ID again");
        }
    }

    private void add(ChannelPartner partner, String reason, String remedy) {
        warnings.add(new Problem("CP-08", Quoted.named("partner", partner.id().value()), reason, remedy));
    }
}
