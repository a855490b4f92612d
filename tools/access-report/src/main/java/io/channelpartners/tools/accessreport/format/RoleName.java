package io.channelpartners.tools.accessreport.format;

import io.channelpartners.partner.PartnerRole;

/** How a role is called. */
final class RoleName {

    private RoleName() {}

    static String name(PartnerRole role) {
        return switch (role) {
            case RESELLER -> "Reseller";
            case SERVICE_PARTNER -> "Service partner";
        };
    }
}
