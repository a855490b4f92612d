package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import java.sql.SQLException;
import java.util.Optional;

/** The present rows of environments. */
public final class PresentState {

    private PresentState() {}

    /** Loads an environment with one query for each kind of row, and one more. */
    public static Optional<EnvironmentSnapshot> load(Transaction transaction, EnvironmentId environment)
            throws SQLException {
        Optional<EnvironmentTable.Stored> stored = EnvironmentTable.find(transaction, environment);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        StateRows rows = new StateRows();
        rows.fields(stored.get().fields());
        for (RowKind<?, ?> kind : RowKinds.OF_A_STATE) {
            kind.load(transaction, environment, rows);
        }
        return Optional.of(new EnvironmentSnapshot(stored.get().stamp(), restored(environment, rows)));
    }

    /** Builds an environment from its rows; refuses a state that no edit could have made. */
    public static CustomerEnvironment restored(EnvironmentId environment, StateRows rows) {
        rows.requireComplete();
        EnvironmentFields fields = rows.fields();
        try {
            return CustomerEnvironment.restore(EnvironmentRows.builder()
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
