package io.channelpartners.spi;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Collection;
import java.util.List;

/** Asks HPE's back end about a Partner ID: "Check ID" (CP-03). */
@FunctionalInterface
public interface PartnerVerifier {

    /**
     * Checks an ID.
     *
     * <ol>
     *   <li>It may block, but not forever: time-outs are the implementation's. It may be called by several threads at once.
     *   <li>The outcome is of exactly the ID that was asked, character by character, whatever the ID. An answer for another ID
     *       the library takes for unavailable.
     *   <li>An ID that HPE knows is {@link IdCheck.Recognized}, with its details and standing; one that HPE does not know is
     *       {@link IdCheck.NotRecognized}. Either carries the time at which HPE said so, which never lies in the future, also if
     *       the answer was remembered. The library takes one beyond the tolerance for unavailable (CP-15).
     *   <li>A back end that cannot be reached, does not answer in time, or answers with something that cannot be read is
     *       {@link IdCheck.Unavailable}, never {@link IdCheck.NotRecognized}. The library takes whatever is thrown for the same,
     *       but for an {@link OutOfMemoryError}, which it passes on.
     * </ol>
     *
     * @param id the Partner Location ID
     */
    IdCheck check(PartnerLocationId id);

    /**
     * Checks several IDs in one call, where the back end can answer them together. The library asks so when a user signs in and
     * when all partners are checked again.
     *
     * <ol>
     *   <li>What is said of each answer of {@link #check} holds for each of these, too.
     *   <li>It may leave IDs out: they are then asked one by one. The default leaves out all.
     *   <li>No ID is answered twice. The library takes two answers that differ for unavailable, ignores answers about IDs that were
     *       not asked, and takes an exception for the unavailability of all.
     * </ol>
     *
     * @param ids the IDs, each once
     * @return the outcomes, in any order
     */
    default Collection<IdCheck> checkAll(List<PartnerLocationId> ids) {
        return List.of();
    }
}
