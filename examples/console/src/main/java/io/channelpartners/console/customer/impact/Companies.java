package io.channelpartners.console.customer.impact;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.PartnerLocationId;

/** The names of the partners that are listed before or after a change. */
final class Companies {

    private final CustomerEnvironment before;
    private final CustomerEnvironment after;

    private Companies(CustomerEnvironment before, CustomerEnvironment after) {
        this.before = before;
        this.after = after;
    }

    static Companies of(AccessImpact impact) {
        return new Companies(
                impact.before().snapshot().environment(),
                impact.after().snapshot().environment());
    }

    CustomerEnvironment before() {
        return before;
    }

    CustomerEnvironment after() {
        return after;
    }

    /** Returns company and city, since a company has several locations. */
    String name(PartnerLocationId location) {
        return after.partners()
                .find(location)
                .or(() -> before.partners().find(location))
                .map(partner -> partner.details().companyName() + ", "
                        + partner.details().city())
                .orElse(location.value());
    }
}
