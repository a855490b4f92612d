package io.channelpartners.list;

import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerRole;
import java.util.Objects;
import java.util.Set;

/**
 * A row of the list of channel partners (CP-35).
 *
 * @param partner the partner, with its standing and the time of its check
 * @param fresh whether its check is fresh at the instant of the list, so that its standing counts; if not, it is unknown what the
 *     standing is (CP-56)
 * @param defaultOf the roles of which it is the default
 * @param reseller the number of devices on which it is the reseller
 * @param servicePartner the number of devices on which it is the service partner
 */
public record ListedPartner(
        ChannelPartner partner,
        boolean fresh,
        Set<PartnerRole> defaultOf,
        HeldDevices reseller,
        HeldDevices servicePartner) {

    public ListedPartner {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(servicePartner, "servicePartner");
        defaultOf = Set.copyOf(defaultOf);
    }

    /** Gets the number of devices on which the partner holds a role. */
    public HeldDevices held(PartnerRole role) {
        return role.choose(reseller, servicePartner);
    }
}
