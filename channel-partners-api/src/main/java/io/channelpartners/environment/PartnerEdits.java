package io.channelpartners.environment;

import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The edits of the list of channel partners (CP-05, CP-06, CP-09, CP-16). */
final class PartnerEdits {

    private PartnerEdits() {}

    static PartnerList added(PartnerList partners, IdCheck.Recognized check) {
        if (partners.contains(check.id())) {
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

    static CustomerEnvironment replaced(
            CustomerEnvironment environment,
            PartnerLocationId former,
            PartnerLocationId successor,
            Set<PartnerRole> roles) {
        List<Problem> problems = new ArrayList<>();
        for (PartnerLocationId partner : List.of(former, successor)) {
            if (!environment.partners().contains(partner)) {
                problems.add(Refusals.partnerIsNotListed("CP-16", partner));
            }
        }
        if (roles.isEmpty()) {
            problems.add(Refusals.noRoleIsChosen(former));
        }
        Refusals.refuseIfAny(problems);
        CustomerEnvironment replaced = environment;
        for (PartnerRole role : roles) {
            if (environment.defaults().isDefault(role, former)) {
                replaced = replaced.withDefault(role, Optional.of(successor));
            }
            replaced = replaced.with(replaced.assignments().replaced(role, former, successor));
        }
        return replaced;
    }

    static void requireListed(String rule, PartnerList partners, PartnerLocationId partner) {
        if (!partners.contains(partner)) {
            Refusals.refuseIfAny(List.of(Refusals.partnerIsNotListed(rule, partner)));
        }
    }
}
