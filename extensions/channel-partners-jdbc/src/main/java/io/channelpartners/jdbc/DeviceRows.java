package io.channelpartners.jdbc;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.field.DeviceFields;
import java.sql.SQLException;
import java.util.Map;

/** The devices, but for their groups, which are read before them. */
final class DeviceRows extends RowKind<DeviceId, Device> {

    private static final FieldColumns<Device, Device.Builder> FIELDS = new FieldColumns<>(DeviceFields.ALL);

    DeviceRows() {
        super(new TableSql("cp_device", "cp_change_device", "device_id", FIELDS.names()));
    }

    @Override
    Map<DeviceId, Device> in(StateRows rows) {
        return rows.devices();
    }

    @Override
    void bindKey(Binder to, Device row) throws SQLException {
        to.text(row.id().value());
    }

    @Override
    void bindRest(Binder to, Device row) throws SQLException {
        FIELDS.bind(to, row);
    }

    @Override
    void read(Row row, StateRows into) throws SQLException {
        DeviceId id = row.shared(DeviceId::of);
        Device.Builder device = Device.builder().id(id).addAllGroups(into.takeGroups(id));
        into.devices().put(id, FIELDS.read(row, device));
    }
}
