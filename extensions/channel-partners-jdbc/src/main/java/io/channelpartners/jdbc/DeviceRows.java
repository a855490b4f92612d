package io.channelpartners.jdbc;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import java.sql.SQLException;
import java.util.Map;

/** The devices, but for their groups, which are read before them. */
final class DeviceRows extends RowKind<DeviceId, Device> {

    DeviceRows() {
        super(new TableSql("cp_device", "cp_change_device", "device_id", "name, model, generation, connect_method"));
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
        to.text(row.name())
                .text(row.model())
                .text(row.generation().name())
                .text(row.connectMethod().name());
    }

    @Override
    void read(Row row, StateRows into) throws SQLException {
        DeviceId id = row.shared(DeviceId::of);
        Device.Builder device = Device.builder()
                .id(id)
                .name(row.value(Texts::deviceName))
                .model(row.shared(Texts::model))
                .generation(row.value(InsightRsGeneration::valueOf))
                .connectMethod(row.value(ConnectMethod::valueOf))
                .addAllGroups(into.takeGroups(id));
        into.devices().put(id, row.checked(device::build));
    }
}
