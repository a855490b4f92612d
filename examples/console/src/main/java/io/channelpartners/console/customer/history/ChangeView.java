package io.channelpartners.console.customer.history;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.console.customer.list.RecheckOutcome;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A recorded change.
 *
 * @param revision the revision that it made; that before it, if it moved only the times of checks
 * @param at when
 * @param by who
 * @param parts what, in the words of the library
 * @param standings what HPE said differently of which partner
 * @param assignments the first devices that it assigned to another partner, or put back
 * @param assigned how many devices those are
 */
public record ChangeView(
        long revision,
        Instant at,
        String by,
        List<String> parts,
        List<Standing> standings,
        List<Assignment> assignments,
        int assigned) {

    private static final int SHOWN = 10;

    /**
     * A partner of which HPE said something new.
     *
     * @param id the Partner ID
     * @param differences what
     */
    public record Standing(String id, List<RecheckOutcome.Difference> differences) {}

    /**
     * An individual assignment that changed.
     *
     * @param device the device's ID
     * @param role the code of the role
     * @param before the partner before; empty if the device followed the default
     * @param after the partner after; empty if the device follows the default
     */
    public record Assignment(String device, String role, String before, String after) {}

    static ChangeView of(EnvironmentChange change) {
        List<Assignment> assignments = new ArrayList<>();
        int assigned = 0;
        for (PartnerRole role : PartnerRole.values()) {
            assigned += change.assignments(role).size();
            change.assignments(role).entrySet().stream()
                    .limit(SHOWN)
                    .map(row -> assignment(role, row))
                    .forEach(assignments::add);
        }
        return new ChangeView(
                change.to().revision().number(),
                change.at(),
                change.by().value(),
                List.of(change.description().split("; ")),
                standings(change),
                assignments,
                assigned);
    }

    private static List<Standing> standings(EnvironmentChange change) {
        return change.partners().entrySet().stream()
                .map(row -> new Standing(row.getKey().value(), RecheckOutcome.differences(row.getValue())))
                .filter(standing -> !standing.differences().isEmpty())
                .toList();
    }

    private static Assignment assignment(PartnerRole role, Map.Entry<DeviceId, RowChange<PartnerLocationId>> row) {
        return new Assignment(
                row.getKey().value(),
                role.code(),
                row.getValue().before().map(PartnerLocationId::value).orElse(""),
                row.getValue().after().map(PartnerLocationId::value).orElse(""));
    }
}
