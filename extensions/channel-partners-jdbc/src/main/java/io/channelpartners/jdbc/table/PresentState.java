package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The present rows of environments. */
public final class PresentState {

    private PresentState() {}

    /** Loads an environment with one query for each kind of row, and one more. */
    public static Optional<EnvironmentSnapshot> load(Transaction transaction, EnvironmentId environment)
            throws SQLException {
        Optional<EnvironmentTable.Stored> stored = EnvironmentTable.findWithSummary(transaction, environment);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        StateRows rows = stateRows(stored.get());
        transaction.each(queries(RowKinds.OF_A_STATE, environment, rows));
        CustomerEnvironment restored = restored(environment, rows);
        stored.get().summary().ifPresent(kept -> requireSame(kept, restored));
        return Optional.of(new EnvironmentSnapshot(stored.get().stamp(), restored));
    }

    /** Refuses a summary of other devices: whoever altered it, or the devices, did not do so through this library. */
    private static void requireSame(DeviceSummary kept, CustomerEnvironment environment) {
        if (!kept.equals(DeviceSummary.of(environment))) {
            throw Failures.content(
                    "the stored summary of environment " + environment.id() + " does not fit its stored devices", null);
        }
    }

    /**
     * Loads what is not about single devices, in two queries whatever their number; the devices are loaded and counted where no
     * summary of them is kept.
     */
    public static Optional<EnvironmentOutline> loadOutline(Transaction transaction, EnvironmentId environment)
            throws SQLException {
        Optional<EnvironmentTable.Stored> stored = EnvironmentTable.findWithSummary(transaction, environment);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        EnvironmentStamp stamp = stored.get().stamp();
        StateRows rows = stateRows(stored.get());
        transaction.each(queries(RowKinds.SAID_ONCE, environment, rows));
        if (stored.get().summary().isPresent()) {
            EnvironmentPart part = fitting(environment, rows, read -> EnvironmentPart.restore(stamp, read, Set.of()));
            return Optional.of(
                    new EnvironmentOutline(part, stored.get().summary().get()));
        }
        transaction.each(queries(RowKinds.OF_DEVICES, environment, rows));
        return Optional.of(EnvironmentOutline.of(new EnvironmentSnapshot(stamp, restored(environment, rows))));
    }

    /** Loads some devices of an environment and everything that is not about single devices, in as many queries as the whole. */
    public static Optional<EnvironmentPart> loadPart(
            Transaction transaction, EnvironmentId environment, Set<DeviceId> devices) throws SQLException {
        Optional<EnvironmentTable.Stored> stored = EnvironmentTable.find(transaction, environment);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        StateRows rows = stateRows(stored.get());
        List<Transaction.Query> queries = new ArrayList<>(queries(RowKinds.SAID_ONCE, environment, rows));
        if (!devices.isEmpty()) {
            List<DeviceId> named = filledUp(devices);
            RowKinds.OF_DEVICES.forEach(kind -> queries.add(kind.query(environment, named, rows)));
        }
        transaction.each(queries);
        EnvironmentStamp stamp = stored.get().stamp();
        return Optional.of(fitting(environment, rows, read -> EnvironmentPart.restore(stamp, read, devices)));
    }

    private static StateRows stateRows(EnvironmentTable.Stored stored) {
        StateRows rows = new StateRows();
        rows.fields(stored.fields());
        return rows;
    }

    private static List<Transaction.Query> queries(
            List<RowKind<?, ?>> kinds, EnvironmentId environment, StateRows into) {
        return kinds.stream().map(kind -> kind.query(environment, into)).toList();
    }

    /** Repeats the last device up to the next power of two, so that few queries differ and a driver can keep them prepared. */
    private static List<DeviceId> filledUp(Set<DeviceId> devices) {
        List<DeviceId> filled = new ArrayList<>(devices);
        DeviceId last = filled.get(filled.size() - 1);
        while (Integer.bitCount(filled.size()) != 1) {
            filled.add(last);
        }
        return filled;
    }

    /** Builds an environment from its rows; refuses a state that no edit could have made. */
    public static CustomerEnvironment restored(EnvironmentId environment, StateRows rows) {
        return fitting(environment, rows, CustomerEnvironment::restore);
    }

    private static <T> T fitting(EnvironmentId environment, StateRows rows, Function<EnvironmentRows, T> restore) {
        rows.requireComplete();
        EnvironmentFields fields = rows.fields();
        try {
            return restore.apply(EnvironmentRows.builder()
                    .id(environment)
                    .customer(fields.customer().orElseThrow(() -> new IllegalArgumentException("no customer")))
                    .defaultReseller(fields.defaultReseller())
                    .defaultServicePartner(fields.defaultServicePartner())
                    .integration(fields.integration())
                    .optIn(fields.optIn())
                    .addAllPartners(rows.partners().values())
                    .addAllDevices(rows.devices().values())
                    .putAllResellers(rows.assignments(PartnerRole.RESELLER))
                    .putAllServicePartners(rows.assignments(PartnerRole.SERVICE_PARTNER))
                    .putAllDeviceOptIns(rows.deviceOptIns())
                    .build());
        } catch (ChannelPartnersException | IllegalArgumentException e) {
            throw Failures.content("the stored rows of environment " + environment + " do not fit together", e);
        }
    }

    public static void erase(Transaction transaction, EnvironmentId environment) throws SQLException {
        for (RowKind<?, ?> kind : RowKinds.OF_A_STATE) {
            transaction.change(
                    "DELETE FROM " + kind.sql().present() + " WHERE environment_id = ?",
                    values -> values.text(environment.value()));
        }
    }
}
