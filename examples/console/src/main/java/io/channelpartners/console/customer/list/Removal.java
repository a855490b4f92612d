package io.channelpartners.console.customer.list;

import io.channelpartners.edit.ChangeResult;
import io.channelpartners.partner.PartnerRole;

/**
 * What became of a removed partner's devices (CP-09).
 *
 * @param reseller how many devices follow the default reseller again
 * @param servicePartner how many devices follow the default service partner again
 */
public record Removal(int reseller, int servicePartner) {

    static Removal of(ChangeResult result) {
        return new Removal(
                result.backToDefault(PartnerRole.RESELLER).size(),
                result.backToDefault(PartnerRole.SERVICE_PARTNER).size());
    }
}
