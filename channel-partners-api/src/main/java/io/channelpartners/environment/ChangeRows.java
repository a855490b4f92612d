package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.internal.rows.RowDifference;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the rows of a change by comparing two environments, and applies them to one. */
final class ChangeRows {

    private ChangeRows() {}

    static EnvironmentChange.Builder between(CustomerEnvironment before, CustomerEnvironment after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("an edit of " + before.id() + " must not return " + after.id());
        }
        EnvironmentChange.Builder change = EnvironmentChange.builder()
                .environment(after.id())
                .defaultReseller(defaults(before, after, PartnerRole.RESELLER))
                .defaultServicePartner(defaults(before, after, PartnerRole.SERVICE_PARTNER))
                .optIn(RowChange.between(
                        Optional.of(before.optIn().environment()),
                        Optional.of(after.optIn().environment())))
                .integration(RowChange.between(Optional.of(before.integration()), Optional.of(after.integration())));
        partners(before.partners().rows(), after.partners().rows(), change);
        return change.putAllDevices(
                        between(before.devices().rows(), after.devices().rows()))
                .putAllResellers(before.assignments().changesTo(after.assignments(), PartnerRole.RESELLER))
                .putAllServicePartners(before.assignments().changesTo(after.assignments(), PartnerRole.SERVICE_PARTNER))
                .putAllDeviceOptIns(
                        between(before.optIn().deviceRows(), after.optIn().deviceRows()));
    }

    private static Optional<RowChange<PartnerLocationId>> defaults(
            CustomerEnvironment before, CustomerEnvironment after, PartnerRole role) {
        return RowChange.between(before.defaults().find(role), after.defaults().find(role));
    }

    private static void partners(
            Rows<PartnerLocationId, ChannelPartner> before,
            Rows<PartnerLocationId, ChannelPartner> after,
            EnvironmentChange.Builder change) {
        RowDifference.walk(before, after, (id, was, is) -> {
            if (was.isPresent() && is.isPresent() && was.get().saysTheSameAs(is.get())) {
                change.putChecks(
                        id, new RowChange<>(was.map(ChannelPartner::checkedAt), is.map(ChannelPartner::checkedAt)));
            } else {
                change.putPartners(id, new RowChange<>(was, is));
            }
        });
    }

    /** Finds the rows that differ. */
    static <K extends Comparable<? super K>, V> SortedMap<K, RowChange<V>> between(
            Rows<K, V> before, Rows<K, V> after) {
        SortedMap<K, RowChange<V>> changes = new TreeMap<>();
        RowDifference.walk(before, after, (key, was, is) -> changes.put(key, new RowChange<>(was, is)));
        return changes;
    }

    static CustomerEnvironment applied(EnvironmentChange change, Optional<CustomerEnvironment> before) {
        String customer = applied(change.customer(), before.map(CustomerEnvironment::customer))
                .orElseThrow(() -> new IllegalArgumentException("the first change must name the customer"));
        CustomerEnvironment base = before.orElseGet(() -> CustomerEnvironment.named(change.environment(), customer));
        CustomerEnvironment applied = base.renameCustomer(customer)
                .with(PartnerList.of(applied(
                        partners(change, base.partners().rows()),
                        base.partners().rows())))
                .with(DeviceRegister.of(applied(change.devices(), base.devices().rows())))
                .with(DeviceAssignments.of(
                        applied(change.resellers(), base.assignments().reseller()),
                        applied(change.servicePartners(), base.assignments().servicePartner())))
                .with(CustomerOptIn.of(
                        applied(change.optIn(), base.optIn().environment()),
                        applied(change.deviceOptIns(), base.optIn().deviceRows())))
                .with(applied(change.integration(), base.integration()));
        for (PartnerRole role : PartnerRole.values()) {
            applied = applied.withDefault(
                    role, applied(change.defaultPartner(role), base.defaults().find(role)));
        }
        return applied;
    }

    private static <V> V applied(Optional<RowChange<V>> row, V present) {
        return applied(row, Optional.of(present)).orElse(present);
    }

    private static <V> Optional<V> applied(Optional<RowChange<V>> row, Optional<V> present) {
        return row.isPresent() ? row.get().appliedTo(present) : present;
    }

    private static <K extends Comparable<? super K>, V> Rows<K, V> applied(
            SortedMap<K, RowChange<V>> changes, Rows<K, V> rows) {
        TreeMap<K, Optional<V>> edits = new TreeMap<>();
        changes.forEach((key, row) -> edits.put(key, row.appliedTo(rows.get(key))));
        return rows.edited(edits);
    }

    /** Combines the changed entries with those of which only the time of the check moves. */
    private static SortedMap<PartnerLocationId, RowChange<ChannelPartner>> partners(
            EnvironmentChange change, Rows<PartnerLocationId, ChannelPartner> rows) {
        TreeMap<PartnerLocationId, RowChange<ChannelPartner>> all = new TreeMap<>(change.partners());
        for (Map.Entry<PartnerLocationId, RowChange<Instant>> check :
                change.checks().entrySet()) {
            Optional<ChannelPartner> was = rows.get(check.getKey());
            Optional<Instant> now = check.getValue().appliedTo(was.map(ChannelPartner::checkedAt));
            all.put(check.getKey(), new RowChange<>(was, was.flatMap(partner -> now.map(partner::checkedAgain))));
        }
        return all;
    }
}
