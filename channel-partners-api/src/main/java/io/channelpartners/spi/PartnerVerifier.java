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
     *   <li>It may block, but not forever: the implementation sets time-outs. It may be called by several threads at once.
     *   <li>The outcome is for exactly the ID that was asked, character by character, whatever the ID. The library treats an answer
     *       for another ID as unavailable.
     *   <li>An ID that HPE knows is {@link IdCheck.Recognized}, with its details and standing; one that HPE does not know is {@link
     *       IdCheck.NotRecognized}. Either has the time at which HPE said so, which never lies in the future, even if the answer
     *       was cached. The library treats an answer beyond the tolerance as unavailable (CP-15).
     *   <li>If the back end cannot be reached, does not answer in time, or gives an unreadable answer, the outcome is {@link
     *       IdCheck.Unavailable}, never {@link IdCheck.NotRecognized}. The library treats whatever is thrown in the same way,
     *       except an {@link OutOfMemoryError}, which it passes on.
     * </ol>
     *
     * @param id the Partner Location ID
     */
    IdCheck check(PartnerLocationId id);

    /**
     * Checks several IDs in one call, if the back end can answer them together. The library calls it when a user signs in and when
     * all partners are checked again.
     *
     * <ol>
     *   <li>Each answer obeys the sentences of {@link #check}.
     *   <li>It may leave out IDs, which are then asked one by one. The default leaves out all.
     *   <li>No ID is answered twice. The library treats two different answers as unavailable, ignores answers for IDs that were not
     *       asked, and treats an exception as all being unavailable.
     * </ol>
     *
     * @param ids the IDs, each once
     * @return the outcomes, in any order
     */
    default Collection<IdCheck> checkAll(List<PartnerLocationId> ids) {
        return List.of();
    }
}
