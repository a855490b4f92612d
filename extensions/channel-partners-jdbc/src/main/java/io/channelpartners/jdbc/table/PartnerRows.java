package io.channelpartners.jdbc.table;

import io.channelpartners.internal.field.PartnerFields;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.sql.SQLException;
import java.util.Map;

/** The list of channel partners. */
final class PartnerRows extends RowKind<PartnerLocationId, ChannelPartner> {

    private static final FieldColumns<PartnerDetails, PartnerDetails.Builder> DETAILS =
            new FieldColumns<>(PartnerFields.DETAILS);
    static final FieldColumns<PartnerStanding, PartnerStanding.Builder> STANDING =
            new FieldColumns<>(PartnerFields.STANDING);

    PartnerRows() {
        super(new TableSql(
                "cp_partner",
                "cp_change_partner",
                "location_id",
                String.join(", ", DETAILS.names(), STANDING.names(), CheckRows.TIME)));
    }

    @Override
    public Map<PartnerLocationId, ChannelPartner> in(StateRows rows) {
        return rows.partners();
    }

    @Override
    public void bindKey(Binder to, ChannelPartner row) throws SQLException {
        to.text(row.id().value());
    }

    @Override
    public void bindRest(Binder to, ChannelPartner row) throws SQLException {
        DETAILS.bind(to, row.details());
        STANDING.bind(to, row.standing());
        to.instant(row.checkedAt());
    }

    @Override
    public void read(Row row, StateRows into) throws SQLException {
        PartnerLocationId id = row.location();
        PartnerDetails details = DETAILS.read(row, PartnerDetails.builder());
        PartnerStanding standing = STANDING.read(row, PartnerStanding.builder());
        into.partners().put(id, new ChannelPartner(id, details, standing, row.instant()));
    }
}
