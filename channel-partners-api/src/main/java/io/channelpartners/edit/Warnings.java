package io.channelpartners.edit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.internal.text.ProblemCode;
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
            warnings.add(ProblemCode.DEVICES_FOLLOW_DEFAULT.problem(
                    "CP-12", String.valueOf(following), holder(row.after()), holder(row.before()), role.code()));
        }
    }

    private static String holder(Optional<PartnerLocationId> partner) {
        return partner.map(id -> Quoted.of(id.value())).orElse("hpe");
    }

    private void about(ChannelPartner partner, PartnerRole role) {
        PartnerStanding standing = partner.standing();
        String id = Quoted.of(partner.id().value());
        warn(
                standing.authorization(role),
                ProblemCode.PARTNER_NOT_AUTHORIZED,
                ProblemCode.PARTNER_AUTHORIZATION_UNKNOWN,
                id,
                role.code());
        if (role == PartnerRole.SERVICE_PARTNER) {
            warn(
                    standing.enrollmentForm(),
                    ProblemCode.PARTNER_NOT_ENROLLED,
                    ProblemCode.PARTNER_ENROLLMENT_UNKNOWN,
                    id);
            warn(standing.caseRouting(), ProblemCode.CASE_ROUTING_NOT_SET_UP, ProblemCode.CASE_ROUTING_UNKNOWN, id);
        }
    }

    private void warn(Answer answer, ProblemCode no, ProblemCode unknown, String... values) {
        switch (answer) {
            case YES -> {}
            case NO -> warnings.add(no.problem("CP-08", values));
            case UNKNOWN -> warnings.add(unknown.problem("CP-08", values));
        }
    }
}
