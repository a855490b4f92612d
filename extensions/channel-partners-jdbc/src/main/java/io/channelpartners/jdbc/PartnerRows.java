package io.channelpartners.jdbc;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.sql.SQLException;
import java.util.Map;

/** The list of channel partners. */
final class PartnerRows extends RowKind<PartnerLocationId, ChannelPartner> {

    PartnerRows() {
        super(new TableSql(
                "cp_partner",
                "cp_change_partner",
                "location_id",
                "company_name, city, country, state, postcode, street, reseller, service_partner, proactive_care, "
                        + "enrollment_form, case_routing, checked_second, checked_nano"));
    }

    @Override
    Map<PartnerLocationId, ChannelPartner> in(StateRows rows) {
        return rows.partners();
    }

    @Override
    void bindKey(Binder to, ChannelPartner row) throws SQLException {
        to.text(row.id().value());
    }

    @Override
    void bindRest(Binder to, ChannelPartner row) throws SQLException {
        PartnerDetails details = row.details();
        PartnerStanding standing = row.standing();
        to.text(details.companyName())
                .text(details.city())
                .text(details.country())
                .textIfAny(details.state())
                .textIfAny(details.postcode())
                .textIfAny(details.street())
                .text(standing.reseller().name())
                .text(standing.servicePartner().name())
                .text(standing.proactiveCare().name())
                .text(standing.enrollmentForm().name())
                .text(standing.caseRouting().name())
                .instant(row.checkedAt());
    }

    @Override
    void read(Row row, StateRows into) throws SQLException {
        PartnerLocationId id = row.location();
        PartnerDetails.Builder details = PartnerDetails.builder()
                .companyName(row.value(Texts::companyName))
                .city(row.value(Texts::addressLine))
                .country(row.value(Texts::addressLine))
                .state(row.valueIfAny(Texts::addressLine))
                .postcode(row.valueIfAny(Texts::addressLine))
                .street(row.valueIfAny(Texts::addressLine));
        PartnerStanding standing = PartnerStanding.builder()
                .reseller(row.value(Answer::valueOf))
                .servicePartner(row.value(Answer::valueOf))
                .proactiveCare(row.value(Answer::valueOf))
                .enrollmentForm(row.value(Answer::valueOf))
                .caseRouting(row.value(Answer::valueOf))
                .build();
        into.partners().put(id, new ChannelPartner(id, row.checked(details::build), standing, row.instant()));
    }
}
