package io.channelpartners.jdbc.table;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import java.sql.SQLException;
import java.util.Map;

/** The devices without their groups, which are read before them. */
final class DeviceRows extends RowKind<DeviceId, Device> {

    private static final FieldColumns<Device, Device.Builder> FIELDS = new FieldColumns<>(DeviceFields.ALL);

    DeviceRows() {
        super(new TableSql("cp_device", "cp_change_device", "device_id", FIELDS.names()));
    }

    @Override
    public Map<DeviceId, Device> in(StateRows rows) {
        return rows.devices();
    }

    @Override
    public void bindKey(Binder to, Device row) throws SQLException {
        to.text(row.id().value());
    }

    @Override
    public void bindRest(Binder to, Device row) throws SQLException {
        FIELDS.bind(to, row);
    }

    @Override
    public void read(Row row, StateRows into) throws SQLException {
        DeviceId id = row.device();
        Device.Builder device = Device.builder().id(id).addAllGroups(into.takeGroups(id));
        into.devices().put(id, FIELDS.read(row, device));
    }
}
