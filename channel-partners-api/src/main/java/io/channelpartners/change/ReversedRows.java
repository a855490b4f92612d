package io.channelpartners.change;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reverses a change: the rows with before and after exchanged. */
final class ReversedRows {

    private ReversedRows() {}

    static EnvironmentChange of(EnvironmentChange change) {
        return EnvironmentChange.builder()
                .environment(change.environment())
                .from(change.to())
                .by(change.by())
                .at(change.at())
                .customer(of(change.customer()))
                .putAllPartners(of(change.partners()))
                .putAllChecks(of(change.checks()))
                .defaultReseller(of(change.defaultReseller()))
                .defaultServicePartner(of(change.defaultServicePartner()))
                .putAllDevices(of(change.devices()))
                .putAllResellers(of(change.resellers()))
                .putAllServicePartners(of(change.servicePartners()))
                .optIn(of(change.optIn()))
                .putAllDeviceOptIns(of(change.deviceOptIns()))
                .integration(of(change.integration()))
                .build();
    }

    private static <V> Optional<RowChange<V>> of(Optional<RowChange<V>> row) {
        return row.map(RowChange::reversed);
    }

    private static <K, V> Map<K, RowChange<V>> of(SortedMap<K, RowChange<V>> rows) {
        Map<K, RowChange<V>> reversed = new TreeMap<>(rows);
        reversed.replaceAll((key, row) -> row.reversed());
        return reversed;
    }
}
