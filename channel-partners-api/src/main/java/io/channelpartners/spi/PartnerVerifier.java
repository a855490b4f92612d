package io.channelpartners.spi;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;

/**
 * Asks HPE's back end about a Partner ID: "Check ID" (CP-03).
 *
 * <p>May block; time-outs are the implementation's. May be called by several threads at once.
 */
@FunctionalInterface
public interface PartnerVerifier {

    /**
     * Checks an ID. A back end that cannot be reached is {@link IdCheck.Unavailable}; the library takes an exception, and an
     * answer for another ID, for the same.
     *
     * @param id the Partner Location ID
     * @return the outcome, for exactly this ID, with the time at which HPE gave it
     */
    IdCheck check(PartnerLocationId id);
}
