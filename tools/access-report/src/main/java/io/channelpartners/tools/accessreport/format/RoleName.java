package io.channelpartners.tools.accessreport.format;

import io.channelpartners.partner.PartnerRole;

/** The names of the roles. */
final class RoleName {

    private RoleName() {}

    static String name(PartnerRole role) {
        return role.choose("Reseller", "Service partner");
    }
}
