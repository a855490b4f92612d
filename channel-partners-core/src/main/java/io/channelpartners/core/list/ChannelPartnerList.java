package io.channelpartners.core.list;

import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The list of channel partners (CP-35). */
public final class ChannelPartnerList {

    private static final Comparator<ChannelPartner> BY_COMPANY = Comparator.<ChannelPartner, String>comparing(
                    partner -> CodePoints.folded(partner.details().companyName()), CodePoints::compare)
            .thenComparing(partner -> partner.details().companyName(), CodePoints::compare)
            .thenComparing(ChannelPartner::id);

    private ChannelPartnerList() {}

    /** Obtains the rows of a state, given whose check is fresh and how many devices each location holds. */
    public static List<ListedPartner> of(
            EnvironmentState state,
            Predicate<CheckedStanding> fresh,
            BiFunction<PartnerRole, PartnerLocationId, HeldDevices> held) {
        return state.partners().all().stream()
                .sorted(BY_COMPANY)
                .map(partner -> new ListedPartner(
                        partner,
                        fresh.test(partner.checkedStanding()),
                        state.defaults().rolesOf(partner.id()),
                        held.apply(PartnerRole.RESELLER, partner.id()),
                        held.apply(PartnerRole.SERVICE_PARTNER, partner.id())))
                .toList();
    }
}
