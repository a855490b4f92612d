package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import java.sql.SQLException;
import java.util.Optional;

/** The present rows of environments. */
final class PresentState {

    private PresentState() {}

    /** Loads an environment in as many queries as there are kinds of rows, and one. */
    static Optional<EnvironmentSnapshot> load(Transaction transaction, EnvironmentId environment) throws SQLException {
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

    /** Makes an environment of its rows; what no edit could have made is not answered. */
    static CustomerEnvironment restored(EnvironmentId environment, StateRows rows) {
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
            throw JdbcStoreException.content(
                    "the stored rows of environment " + environment + " do not fit together", e);
        }
    }

    static void erase(Transaction transaction, EnvironmentId environment) throws SQLException {
        for (RowKind<?, ?> kind : RowKinds.OF_A_STATE) {
            transaction.change(
                    "DELETE FROM " + kind.sql().present() + " WHERE environment_id = ?",
                    values -> values.text(environment.value()));
        }
    }
}
