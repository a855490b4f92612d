package io.channelpartners.jdbc.history;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.consent.OptInState;
import io.channelpartners.jdbc.table.EnvironmentFields;
import io.channelpartners.jdbc.table.StateRows;
import io.channelpartners.partner.PartnerRole;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Converts a change to its two sides, the rows before and after it, and back. */
public record ChangeSides(StateRows before, StateRows after) {

    public static ChangeSides empty() {
        return new ChangeSides(new StateRows(), new StateRows());
    }

    /** Splits a change; refuses one that no edit could have made with an {@code IllegalArgumentException}. */
    public static ChangeSides of(EnvironmentChange change) {
        requireStored(change);
        return new ChangeSides(side(change, Side.BEFORE), side(change, Side.AFTER));
    }

    public StateRows on(Side side) {
        return side == Side.BEFORE ? before : after;
    }

    /** Checks if any single-valued field of the environment changes. */
    boolean changesFields() {
        return !before.fields().equals(after.fields());
    }

    private static StateRows side(EnvironmentChange change, Side side) {
        StateRows rows = new StateRows();
        rows.fields(new EnvironmentFields(
                change.customer().flatMap(side::of),
                change.defaultReseller().flatMap(side::of),
                change.defaultServicePartner().flatMap(side::of),
                change.integration().flatMap(side::of).orElse(EnvironmentFields.NONE.integration()),
                change.optIn().flatMap(side::of).orElse(EnvironmentFields.NONE.optIn())));
        pick(change.partners(), side, rows.partners());
        pick(change.checks(), side, rows.checks());
        pick(change.devices(), side, rows.devices());
        for (PartnerRole role : PartnerRole.values()) {
            pick(change.assignments(role), side, rows.assignments(role));
        }
        pick(change.deviceOptIns(), side, rows.deviceOptIns());
        return rows;
    }

    private static <K, V> void pick(Map<K, RowChange<V>> changes, Side side, Map<K, V> rows) {
        changes.forEach((key, change) -> side.of(change).ifPresent(row -> rows.put(key, row)));
    }

    /** Builds a change from the two sides. */
    public void into(EnvironmentChange.Builder change) {
        before.requireComplete();
        after.requireComplete();
        EnvironmentFields was = before.fields();
        EnvironmentFields is = after.fields();
        change.customer(changed(was.customer(), is.customer()))
                .defaultReseller(changed(was.defaultReseller(), is.defaultReseller()))
                .defaultServicePartner(changed(was.defaultServicePartner(), is.defaultServicePartner()))
                .integration(changed(Optional.of(was.integration()), Optional.of(is.integration())))
                .optIn(changed(Optional.of(was.optIn()), Optional.of(is.optIn())));
        each(before.partners(), after.partners(), change::putPartners);
        each(before.checks(), after.checks(), change::putChecks);
        each(before.devices(), after.devices(), change::putDevices);
        each(before.assignments(PartnerRole.RESELLER), after.assignments(PartnerRole.RESELLER), change::putResellers);
        each(
                before.assignments(PartnerRole.SERVICE_PARTNER),
                after.assignments(PartnerRole.SERVICE_PARTNER),
                change::putServicePartners);
        each(before.deviceOptIns(), after.deviceOptIns(), change::putDeviceOptIns);
    }

    private static <V> Optional<RowChange<V>> changed(Optional<V> before, Optional<V> after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new RowChange<>(before, after));
    }

    private static <K, V> void each(Map<K, V> before, Map<K, V> after, BiConsumer<K, RowChange<V>> put) {
        Set<K> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (K key : keys) {
            put.accept(key, new RowChange<>(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))));
        }
    }

    /** Checks the invariants of edits on which the columns rely. */
    private static void requireStored(EnvironmentChange change) {
        require(!change.isEmpty(), "changes something");
        require(change.customer().map(row -> row.after().isPresent()).orElse(true), "leaves the customer with a name");
        require(change.optIn().map(ChangeSides::isUpdate).orElse(true), "leaves the environment with an opt-in");
        require(
                change.integration().map(ChangeSides::isUpdate).orElse(true),
                "leaves the environment with an integration");
        require(change.checks().values().stream().allMatch(ChangeSides::isUpdate), "moves times of checks only");
        require(
                change.deviceOptIns().values().stream().noneMatch(ChangeSides::namesNeverGiven),
                "has no row for an opt-in of a device that was never given");
    }

    private static boolean isUpdate(RowChange<?> row) {
        return row.before().isPresent() && row.after().isPresent();
    }

    private static boolean namesNeverGiven(RowChange<OptInState> row) {
        return row.before().filter(OptInState.NeverGiven.class::isInstance).isPresent()
                || row.after().filter(OptInState.NeverGiven.class::isInstance).isPresent();
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException("a saved change " + what);
        }
    }
}
