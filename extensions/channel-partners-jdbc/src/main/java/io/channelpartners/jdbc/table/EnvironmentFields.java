package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The single-valued fields of an environment, or of one side of a change.
 *
 * @param customer empty if it does not change
 * @param defaultReseller empty for HPE, or if it does not change
 * @param defaultServicePartner empty for HPE, or if it does not change
 * @param integration disabled, too, if it does not change
 * @param optIn never given, too, if it does not change
 */
public record EnvironmentFields(
        Optional<String> customer,
        Optional<PartnerLocationId> defaultReseller,
        Optional<PartnerLocationId> defaultServicePartner,
        InsightOnlineIntegration integration,
        OptInState optIn) {

    public static final String COLUMNS =
            "customer, default_reseller, default_service_partner, passport, " + OptInColumns.NAMES;

    public static final EnvironmentFields NONE = new EnvironmentFields(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            InsightOnlineIntegration.disabled(),
            new OptInState.NeverGiven());

    public void bind(Binder to) throws SQLException {
        to.textIfAny(customer)
                .textIfAny(defaultReseller.map(PartnerLocationId::value))
                .textIfAny(defaultServicePartner.map(PartnerLocationId::value))
                .textIfAny(integration.passport().map(HpePassportId::value));
        OptInColumns.bind(to, optIn);
    }

    /** Binds the fields that a change changes, in the order of the columns. */
    void bindChanged(Binder to, EnvironmentChange change) throws SQLException {
        if (change.customer().isPresent()) {
            to.textIfAny(customer);
        }
        if (change.defaultReseller().isPresent()) {
            to.textIfAny(defaultReseller.map(PartnerLocationId::value));
        }
        if (change.defaultServicePartner().isPresent()) {
            to.textIfAny(defaultServicePartner.map(PartnerLocationId::value));
        }
        if (change.integration().isPresent()) {
            to.textIfAny(integration.passport().map(HpePassportId::value));
        }
        if (change.optIn().isPresent()) {
            OptInColumns.bind(to, optIn);
        }
    }

    /** Names the columns that a change changes, in order. */
    static List<String> changedColumns(EnvironmentChange change) {
        List<String> columns = new ArrayList<>();
        change.customer().ifPresent(row -> columns.add("customer"));
        change.defaultReseller().ifPresent(row -> columns.add("default_reseller"));
        change.defaultServicePartner().ifPresent(row -> columns.add("default_service_partner"));
        change.integration().ifPresent(row -> columns.add("passport"));
        change.optIn().ifPresent(row -> columns.add(OptInColumns.NAMES));
        return columns;
    }

    public static EnvironmentFields read(Row row) throws SQLException {
        return new EnvironmentFields(
                row.valueIfAny(EnvironmentFields::customer),
                row.locationIfAny(),
                row.locationIfAny(),
                row.valueIfAny(HpePassportId::of)
                        .map(InsightOnlineIntegration::enabledFor)
                        .orElseGet(InsightOnlineIntegration::disabled),
                OptInColumns.read(row));
    }

    /** Checks a name alone, so that a refusal names its own column. */
    static String customer(String text) {
        return CustomerEnvironment.named(EnvironmentId.of("any"), text).customer();
    }
}
