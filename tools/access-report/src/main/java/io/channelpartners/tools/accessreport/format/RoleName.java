package io.channelpartners.tools.accessreport.format;

import io.channelpartners.partner.PartnerRole;

/** The names of the roles. */
final class RoleName {

    private RoleName() {}

    static String name(PartnerRole role) {
        return switch (role) {
            case RESELLER -> "Reseller";
            case SERVICE_PARTNER -> "Service partner";
        };
    }
}
