package io.channelpartners.environment;

import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import io.channelpartners.rows.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The edits of the list of channel partners (CP-05, CP-06, CP-09, CP-15). */
final class PartnerEdits {

    private PartnerEdits() {}

    static PartnerList added(PartnerList partners, IdCheck.Recognized check) {
        if (partners.lists(check.id())) {
            Refusals.refuseIfAny(List.of(Refusals.partnerIsListed(check.id())));
        }
        return PartnerList.of(partners.rows().with(check.id(), ChannelPartner.of(check)));
    }

    static PartnerList removed(PartnerList partners, DefaultPartners defaults, PartnerLocationId partner) {
        requireListed("CP-09", partners, partner);
        List<Problem> problems = new ArrayList<>();
        for (PartnerRole role : defaults.rolesOf(partner)) {
            problems.add(Refusals.partnerIsDefault(partner, role));
        }
        Refusals.refuseIfAny(problems);
        return PartnerList.of(partners.rows().without(partner));
    }

    static PartnerList refreshed(PartnerList partners, Collection<? extends IdCheck> checks) {
        List<Problem> problems = new ArrayList<>();
        Rows<PartnerLocationId, ChannelPartner> rows = partners.rows();
        for (IdCheck check : checks) {
            if (rows.has(check.id())) {
                rows = rows.with(check.id(), rows.require(check.id()).refreshed(check));
            } else {
                problems.add(Refusals.partnerIsNotListed("CP-15", check.id()));
            }
        }
        Refusals.refuseIfAny(problems);
        return PartnerList.of(rows);
    }

    static void requireListed(String rule, PartnerList partners, PartnerLocationId partner) {
        if (!partners.lists(partner)) {
            Refusals.refuseIfAny(List.of(Refusals.partnerIsNotListed(rule, partner)));
        }
    }
}
