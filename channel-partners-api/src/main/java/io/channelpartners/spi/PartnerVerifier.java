package io.channelpartners.spi;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;

/** Asks HPE's back end about a Partner ID: "Check ID" (CP-03). */
@FunctionalInterface
public interface PartnerVerifier {

    /**
     * Checks an ID.
     *
     * <ol>
     *   <li>It may block; time-outs are the implementation's. It may be called by several threads at once.
     *   <li>The outcome is of exactly the ID that was asked, character by character, whatever the ID. An answer for another ID
     *       the library takes for unavailable.
     *   <li>An ID that HPE knows is {@link IdCheck.Recognized}, with its details and standing; one that HPE does not know is
     *       {@link IdCheck.NotRecognized}. Either carries the time at which HPE said so, which never lies in the future, also if
     *       the answer was remembered. The library takes one beyond the tolerance for unavailable (CP-15).
     *   <li>A back end that cannot be reached, or whose answer cannot be read, is {@link IdCheck.Unavailable}, never
     *       {@link IdCheck.NotRecognized}. The library takes an exception for the same.
     * </ol>
     *
     * @param id the Partner Location ID
     * @return the outcome
     */
    IdCheck check(PartnerLocationId id);
}
