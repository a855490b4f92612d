package io.channelpartners.environment;

import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The edits of the list of channel partners (CP-05, CP-06, CP-09). */
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

    static void requireListed(String rule, PartnerList partners, PartnerLocationId partner) {
        if (!partners.lists(partner)) {
            Refusals.refuseIfAny(List.of(Refusals.partnerIsNotListed(rule, partner)));
        }
    }
}
