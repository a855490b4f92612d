package io.channelpartners.testkit;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;

/** Common results of Check ID for tests, dated {@link SettableClock#START}. */
public final class IdChecks {

    private IdChecks() {}

    /**
     * Obtains the details of a made-up company that is named after the location.
     *
     * @param id the Partner Location ID
     * @return the details
     */
    public static PartnerDetails details(PartnerLocationId id) {
        return PartnerDetails.builder()
                .companyName("Partner " + id)
                .city("Hamburg")
                .country("DE")
                .build();
    }

    /**
     * Obtains a recognized check of a location with a {@linkplain Standings#full() full standing}.
     *
     * @param id the Partner Location ID
     * @return the check
     */
    public static IdCheck.Recognized recognized(String id) {
        return recognized(id, Standings.full());
    }

    /**
     * Obtains a recognized check.
     *
     * @param id the Partner Location ID
     * @param standing the standing of the location
     * @return the check
     */
    public static IdCheck.Recognized recognized(String id, PartnerStanding standing) {
        PartnerLocationId location = PartnerLocationId.of(id);
        return new IdCheck.Recognized(location, details(location), standing, SettableClock.START);
    }
}
