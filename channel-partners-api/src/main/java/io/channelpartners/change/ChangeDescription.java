package io.channelpartners.change;

import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.text.Counted;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Describes a change in words, with counts for its devices; quotes IDs and names no user (CP-59). */
final class ChangeDescription {

    private final EnvironmentChange change;
    private final List<String> parts = new ArrayList<>();

    private ChangeDescription(EnvironmentChange change) {
        this.change = change;
    }

    static String of(EnvironmentChange change) {
        ChangeDescription description = new ChangeDescription(change);
        description.say();
        return description.parts.isEmpty() ? "nothing changes" : String.join("; ", description.parts);
    }

    private void say() {
        change.customer().ifPresent(this::customer);
        partners();
        for (PartnerRole role : PartnerRole.values()) {
            change.defaultPartner(role).ifPresent(row -> say("default " + role.label() + " " + moved(row)));
        }
        rows(change.devices().values(), "registered", "changed", "retired");
        for (PartnerRole role : PartnerRole.values()) {
            assignments(role);
        }
        change.optIn().ifPresent(row -> say("opt-in " + became(row)));
        SortedMap<String, Integer> optIns = new TreeMap<>();
        change.deviceOptIns().values().forEach(row -> optIns.merge(became(row), 1, Integer::sum));
        optIns.forEach((became, devices) -> say("opt-in of " + Counted.of(devices, "device") + " " + became));
        change.integration()
                .ifPresent(row -> say("integration "
                        + (row.after()
                                        .filter(InsightOnlineIntegration::isEnabled)
                                        .isPresent()
                                ? "enabled"
                                : "disabled")));
        if (!change.checks().isEmpty()) {
            say("check of " + Counted.of(change.checks().size(), "partner") + " repeated, with the same answer");
        }
    }

    private void say(String part) {
        parts.add(part);
    }

    private void customer(RowChange<String> row) {
        String now = row.after().map(Quoted::of).orElse("");
        say(row.before()
                .map(before -> "company name " + Quoted.of(before) + " → " + now)
                .orElseGet(() -> "set up for " + now));
    }

    private void partners() {
        if (change.partners().size() > 3) {
            rows(change.partners().values(), "partner", "added", "changed", "removed");
        } else {
            change.partners()
                    .forEach((partner, row) -> say(Quoted.named("partner", partner.value()) + " "
                            + (row.before().isEmpty() ? "added" : row.after().isEmpty() ? "removed" : "changed")));
        }
    }

    private void rows(Collection<? extends RowChange<?>> rows, String inserted, String updated, String deleted) {
        rows(rows, "device", inserted, updated, deleted);
    }

    private void rows(
            Collection<? extends RowChange<?>> rows, String what, String inserted, String updated, String deleted) {
        count(rows.stream().filter(row -> row.before().isEmpty()).count(), what, inserted);
        count(
                rows.stream()
                        .filter(row -> row.before().isPresent() && row.after().isPresent())
                        .count(),
                what,
                updated);
        count(rows.stream().filter(row -> row.after().isEmpty()).count(), what, deleted);
    }

    private void count(long number, String what, String became) {
        if (number > 0) {
            say(Counted.of(number, what) + " " + became);
        }
    }

    private void assignments(PartnerRole role) {
        Map<PartnerLocationId, Integer> byPartner = new TreeMap<>();
        for (RowChange<PartnerLocationId> row : change.assignments(role).values()) {
            row.after().ifPresent(partner -> byPartner.merge(partner, 1, Integer::sum));
        }
        byPartner.forEach((partner, devices) -> say(Counted.of(devices, "device") + " assigned individually to "
                + Quoted.named("partner", partner.value()) + " as " + role.label()));
        List<DeviceId> back = change.backToDefault(role);
        count(back.size(), "device", "back on the default " + role.label());
    }

    private static String moved(RowChange<PartnerLocationId> row) {
        return named(row.before()) + " → " + named(row.after());
    }

    private static String named(Optional<PartnerLocationId> holder) {
        return holder.map(partner -> Quoted.of(partner.value())).orElse("HPE");
    }

    private static String became(RowChange<OptInState> row) {
        Optional<OptInState> after = row.after();
        if (after.filter(OptInState::isGiven).isPresent()) {
            return "given";
        }
        return after.flatMap(OptInState::consent).isPresent() ? "withdrawn" : "no longer on record";
    }
}
