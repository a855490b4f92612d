package io.channelpartners.environment;

import io.channelpartners.internal.rows.Rows;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;

/**
 * Restores an earlier state. A partner that is listed in both states keeps its later check (CP-15); opt-in and integration come
 * back only where they hold now, too.
 */
final class Reverting {

    private Reverting() {}

    static CustomerEnvironment reverted(CustomerEnvironment present, CustomerEnvironment earlier) {
        if (!present.id().equals(earlier.id())) {
            throw new IllegalArgumentException(present.id() + " cannot revert to a state of " + earlier.id());
        }
        CustomerEnvironment reverted = present.renameCustomer(earlier.customer())
                .with(partners(present.partners(), earlier.partners()))
                .with(earlier.devices())
                .with(earlier.assignments())
                .with(earlier.optIn().revertedFrom(present.optIn(), earlier.devices()))
                .with(earlier.integration().isEnabled() ? present.integration() : earlier.integration());
        for (PartnerRole role : PartnerRole.values()) {
            reverted = reverted.withDefault(role, earlier.defaults().find(role));
        }
        return reverted;
    }

    private static PartnerList partners(PartnerList present, PartnerList earlier) {
        Rows<PartnerLocationId, ChannelPartner> rows = earlier.rows();
        for (ChannelPartner then : earlier.all()) {
            rows = rows.with(
                    then.id(),
                    present.find(then.id())
                            .filter(now -> !now.checkedAt().isBefore(then.checkedAt()))
                            .orElse(then));
        }
        return PartnerList.of(rows);
    }
}
