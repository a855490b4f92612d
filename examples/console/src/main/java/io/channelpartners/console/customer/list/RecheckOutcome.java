package io.channelpartners.console.customer.list;

import io.channelpartners.change.RowChange;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a repeated Check ID brought.
 *
 * @param id the Partner ID
 * @param kind {@code changed}, {@code same}, {@code older}, {@code unavailable} or {@code gone}
 * @param differences what HPE says differently now
 */
public record RecheckOutcome(String id, String kind, List<Difference> differences) {

    /**
     * A fact of the standing that changed.
     *
     * @param fact the name under which it is shown
     * @param before what HPE said
     * @param after what HPE says
     */
    public record Difference(String fact, Answer before, Answer after) {}

    static RecheckOutcome of(ChannelPartner partner, ChangeResult result) {
        Optional<RowChange<ChannelPartner>> row =
                Optional.ofNullable(result.change().partners().get(partner.id()));
        return new RecheckOutcome(
                partner.id().value(),
                kind(result, row.isPresent()),
                row.map(RecheckOutcome::differences).orElse(List.of()));
    }

    /** The outcome for a partner that somebody removed after the run had begun. */
    static RecheckOutcome gone(ChannelPartner partner) {
        return new RecheckOutcome(partner.id().value(), "gone", List.of());
    }

    private static String kind(ChangeResult result, boolean changed) {
        if (changed) {
            return "changed";
        }
        if (!result.olderChecks().isEmpty()) {
            return "older";
        }
        return result.change().isEmpty() ? "unavailable" : "same";
    }

    /** Compares what HPE said of a partner before and after; empty for a partner that is new or gone. */
    public static List<Difference> differences(RowChange<ChannelPartner> row) {
        if (row.before().isEmpty() || row.after().isEmpty()) {
            return List.of();
        }
        Map<String, Answer> before = PartnerRow.answers(row.before().get().standing());
        List<Difference> differences = new ArrayList<>();
        PartnerRow.answers(row.after().get().standing()).forEach((fact, answer) -> {
            Answer former = before.getOrDefault(fact, Answer.UNKNOWN);
            if (former != answer) {
                differences.add(new Difference(fact, former, answer));
            }
        });
        return differences;
    }
}
