package io.channelpartners.jdbc.table;

import io.channelpartners.device.DeviceId;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The individual assignments. */
final class AssignmentRows extends RowKind<AssignmentRows.Slot, AssignmentRows.Assignment> {

    /** A role on a device. */
    public record Slot(DeviceId device, PartnerRole role) {}

    /** Who holds it. */
    public record Assignment(Slot slot, PartnerLocationId location) {}

    AssignmentRows() {
        super(new TableSql("cp_assignment", "cp_change_assignment", "device_id, role", "location_id"));
    }

    @Override
    public Map<Slot, Assignment> in(StateRows rows) {
        Map<Slot, Assignment> assignments = new LinkedHashMap<>();
        for (PartnerRole role : PartnerRole.values()) {
            rows.assignments(role).forEach((device, location) -> {
                Slot slot = new Slot(device, role);
                assignments.put(slot, new Assignment(slot, location));
            });
        }
        return assignments;
    }

    @Override
    public void bindKey(Binder to, Assignment row) throws SQLException {
        to.text(row.slot().device().value()).text(row.slot().role().name());
    }

    @Override
    public void bindRest(Binder to, Assignment row) throws SQLException {
        to.text(row.location().value());
    }

    @Override
    public void read(Row row, StateRows into) throws SQLException {
        DeviceId device = row.device();
        PartnerRole role = row.constant(PartnerRole::valueOf);
        into.assignments(role).put(device, row.location());
    }
}
