package io.channelpartners.jdbc.table;

import io.channelpartners.consent.OptInState;
import io.channelpartners.device.DeviceId;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The opt-ins of direct-connect devices, given or withdrawn; one that was never given has no row. */
final class DeviceOptInRows extends RowKind<DeviceId, DeviceOptInRows.DeviceOptIn> {

    /** The opt-in of a device. */
    public record DeviceOptIn(DeviceId device, OptInState state) {}

    DeviceOptInRows() {
        super(new TableSql("cp_device_opt_in", "cp_change_device_opt_in", "device_id", OptInColumns.NAMES));
    }

    @Override
    public Map<DeviceId, DeviceOptIn> in(StateRows rows) {
        Map<DeviceId, DeviceOptIn> optIns = new LinkedHashMap<>();
        rows.deviceOptIns().forEach((device, state) -> optIns.put(device, new DeviceOptIn(device, state)));
        return optIns;
    }

    @Override
    public void bindKey(Binder to, DeviceOptIn row) throws SQLException {
        to.text(row.device().value());
    }

    @Override
    public void bindRest(Binder to, DeviceOptIn row) throws SQLException {
        OptInColumns.bind(to, row.state());
    }

    @Override
    public void read(Row row, StateRows into) throws SQLException {
        into.deviceOptIns().put(row.device(), OptInColumns.read(row));
    }
}
