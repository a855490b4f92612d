package io.channelpartners.core.list;

import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerRole;
import java.util.Comparator;
import java.util.List;

/** The list of channel partners (CP-35). */
public final class ChannelPartnerList {

    private static final Comparator<ChannelPartner> BY_COMPANY = Comparator.<ChannelPartner, String>comparing(
                    partner -> CodePoints.folded(partner.details().companyName()), CodePoints::compare)
            .thenComparing(partner -> partner.details().companyName(), CodePoints::compare)
            .thenComparing(ChannelPartner::id);

    private ChannelPartnerList() {}

    public static List<ListedPartner> of(EnvironmentColumns columns) {
        return columns.environment().partners().all().stream()
                .sorted(BY_COMPANY)
                .map(partner -> new ListedPartner(
                        partner,
                        columns.environment().defaults().rolesOf(partner.id()),
                        held(columns, partner, PartnerRole.RESELLER),
                        held(columns, partner, PartnerRole.SERVICE_PARTNER)))
                .toList();
    }

    private static HeldDevices held(EnvironmentColumns columns, ChannelPartner partner, PartnerRole role) {
        return columns.countHeld(role, partner.id());
    }
}
