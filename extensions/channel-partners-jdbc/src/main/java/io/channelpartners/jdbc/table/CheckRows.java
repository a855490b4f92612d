package io.channelpartners.jdbc.table;

import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import io.channelpartners.partner.PartnerLocationId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The check times of partners that are otherwise unchanged: part of a present row, but separate rows in the history. */
final class CheckRows extends RowKind<PartnerLocationId, CheckRows.Check> {

    static final String TIME = "checked_second, checked_nano";

    /** When a partner was checked. */
    public record Check(PartnerLocationId location, Instant at) {}

    CheckRows() {
        super(new TableSql("cp_partner", "cp_change_check", "location_id", TIME));
    }

    @Override
    public Map<PartnerLocationId, Check> in(StateRows rows) {
        Map<PartnerLocationId, Check> checks = new LinkedHashMap<>();
        rows.checks().forEach((location, at) -> checks.put(location, new Check(location, at)));
        return checks;
    }

    @Override
    public void bindKey(Binder to, Check row) throws SQLException {
        to.text(row.location().value());
    }

    @Override
    public void bindRest(Binder to, Check row) throws SQLException {
        to.instant(row.at());
    }

    @Override
    public void read(Row row, StateRows into) throws SQLException {
        into.checks().put(row.location(), row.instant());
    }
}
