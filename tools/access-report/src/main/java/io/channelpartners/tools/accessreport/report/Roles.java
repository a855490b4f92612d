package io.channelpartners.tools.accessreport.report;

import io.channelpartners.partner.PartnerRole;

/** How a role is called. */
final class Roles {

    private Roles() {}

    static String name(PartnerRole role) {
        return switch (role) {
            case RESELLER -> "Reseller";
            case SERVICE_PARTNER -> "Service partner";
        };
    }
}
