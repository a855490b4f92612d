package io.channelpartners;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.SharedViewEdit;
import java.util.Optional;

/**
 * Shares views: a user linked to a location decides who else sees what the location sees (CP-61).
 *
 * <pre>{@code
 * UserGroup dispatchers = UserGroup.of("Dispatchers");
 * SharedView shared = sharing.share(kim, location, view -> view
 *         .setUpGroup(dispatchers)
 *         .addUser(dispatchers, EmailAddress.of("lee@helper.example")));
 * }</pre>
 *
 * <p>Only a certain link counts: a user with whom the view is shared cannot share it further, nor can one whose link is unknown or
 * was looked up too long ago (CP-56). The caller has authenticated the Passport. Thread-safe.
 */
public interface ViewSharing {

    /**
     * Gets the shared view of a location: who else sees what the location sees.
     *
     * @param user an authenticated Passport
     * @return the shared view, without groups if nothing is shared; empty if the user is not certainly linked to the location
     */
    Optional<SharedView> sharedView(HpePassportId user, PartnerLocationId location);

    /**
     * Changes the shared view of a location: saves the whole edit, or nothing. When another writer is faster, the edit runs again
     * on the newer state, a bounded number of times.
     *
     * @param user an authenticated Passport
     * @param edit the edit, called at least once unless the user is refused
     * @return the shared view after the change; of the same version if nothing changes (L-7)
     * @throws io.channelpartners.problem.EditRefused if the user is not certainly linked to the location, for whatever reason, or a
     *     rule forbids the edit
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     * @throws IllegalStateException if the edit itself calls this method for the same location
     */
    SharedView share(HpePassportId user, PartnerLocationId location, SharedViewEdit edit);
}
