package io.channelpartners.jdbc;

import io.channelpartners.partner.PartnerLocationId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The times of checks of partners of which nothing else changes: a part of a present row, but rows of their own in the history. */
final class CheckRows extends RowKind<PartnerLocationId, CheckRows.Check> {

    static final String TIME = "checked_second, checked_nano";

    /** When a partner was checked. */
    record Check(PartnerLocationId location, Instant at) {}

    CheckRows() {
        super(new TableSql("cp_partner", "cp_change_check", "location_id", TIME));
    }

    @Override
    Map<PartnerLocationId, Check> in(StateRows rows) {
        Map<PartnerLocationId, Check> checks = new LinkedHashMap<>();
        rows.checks().forEach((location, at) -> checks.put(location, new Check(location, at)));
        return checks;
    }

    @Override
    void bindKey(Binder to, Check row) throws SQLException {
        to.text(row.location().value());
    }

    @Override
    void bindRest(Binder to, Check row) throws SQLException {
        to.instant(row.at());
    }

    @Override
    void read(Row row, StateRows into) throws SQLException {
        into.checks().put(row.location(), row.instant());
    }
}
