package io.channelpartners.jdbc.table;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of the devices, in the order in which they were given. */
final class DeviceGroupRows extends RowKind<DeviceGroupRows.Membership, DeviceGroupRows.Place> {

    /** A device in a group. */
    public record Membership(DeviceId device, DeviceGroup group) {}

    /** The place of a group among those of its device, from 0. */
    public record Place(Membership membership, int number) {}

    DeviceGroupRows() {
        super(new TableSql(
                "cp_device_group", "cp_change_device_group", "device_id, group_name", "place", "device_id, place"));
    }

    @Override
    public Map<Membership, Place> in(StateRows rows) {
        Map<Membership, Place> places = new LinkedHashMap<>();
        for (Device device : rows.devices().values()) {
            int number = 0;
            for (DeviceGroup group : device.groups()) {
                Membership membership = new Membership(device.id(), group);
                places.put(membership, new Place(membership, number++));
            }
        }
        return places;
    }

    @Override
    public void bindKey(Binder to, Place row) throws SQLException {
        to.text(row.membership().device().value()).text(row.membership().group().value());
    }

    @Override
    public void bindRest(Binder to, Place row) throws SQLException {
        to.number(row.number());
    }

    @Override
    public void read(Row row, StateRows into) throws SQLException {
        DeviceId device = row.device();
        DeviceGroup group = row.group();
        into.comingGroup(device, new PlacedGroup(row.number(), group));
    }
}
