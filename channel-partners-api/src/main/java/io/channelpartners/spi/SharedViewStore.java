package io.channelpartners.spi;

import io.channelpartners.partner.EmailAddress;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.SharedView;
import java.util.List;
import java.util.Optional;

/**
 * Keeps with whom locations share their views (CP-61). No change spans two locations.
 *
 * <p>Every method may block, may be called by several threads at once, and throws an unchecked exception if the store does not
 * work. What {@link #find} and {@link #save} throw is passed on; if {@link #sharingWith} throws, the library does not know what
 * is shared and shows nothing of it (CP-56). Two location IDs are one only if their texts are equal, character by character; two
 * addresses are one if {@link EmailAddress#folded()} is.
 */
public interface SharedViewStore {

    /**
     * Gets the shared view of a location: exactly as it was saved last, never a mixture of two, and at least as new as every save
     * that returned before the call.
     *
     * @param location the location
     * @return the view with the version under which it was saved, or empty if none ever was
     */
    Optional<SharedView> find(PartnerLocationId location);

    /**
     * Saves a shared view, all of it or nothing, if its version is one more than that of the present one (0 if there is none). Of
     * several views with one version exactly one is saved. A view without groups is kept like any other, so that versions never
     * fall.
     *
     * @param view the edited view, of version 1 or more
     * @return true if the view is saved and every later call of every method sees it; false if the present version is another
     *     one, and nothing has changed
     */
    boolean save(SharedView view);

    /**
     * Gets the locations that share their views with a user, page by page. Each page sees every save that returned before the
     * call; several pages need not be of one moment. It is asked for every view of a partner's user, so it should be one look-up
     * by an index.
     *
     * @param user the user's address, in whatever letter case
     * @param after the last location of the page before, which need not share any longer; empty for the first page
     * @param limit 1 or more
     * @return the next locations in ascending order, each once; fewer than the limit only if no more follow
     */
    List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit);
}
