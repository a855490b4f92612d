package io.channelpartners.spi;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the shared views of locations (CP-61). No change spans two locations.
 *
 * <p>Of every method:
 *
 * <ol>
 *   <li>It may block, and may be called by several threads and processes at once.
 *   <li>It throws a {@link StoreException} if the store does not work; anything else that it throws counts as one of kind {@link
 *       StoreException.Kind#OTHER} whose outcome is open. What {@link #find} and {@link #save} throw is passed on; if {@link
 *       #sharingWith} throws, the library does not know what is shared and shows nothing of it (CP-56).
 *   <li>What it returns of one location is of one moment: never a mixture of two versions.
 *   <li>It sees every save that returned before the call.
 *   <li>Two location IDs, or two groups, are the same only if their texts are equal, character by character; two addresses are the
 *       same if {@link EmailAddress#folded()} is equal.
 *   <li>It keeps every value that the types allow: locations, groups and addresses of any length, with their blanks, marks and
 *       letter case, and thousands of them.
 * </ol>
 */
public interface SharedViewStore {

    /**
     * Gets the shared view of a location: equal to what was saved last, with each address {@linkplain EmailAddress#value() as it
     * was written}.
     *
     * @return the view with the version under which it was saved, or empty if none ever was
     */
    Optional<SharedView> find(PartnerLocationId location);

    /**
     * Saves a shared view if its version is one more than the present one (0 if there is none).
     *
     * <ol>
     *   <li>One atomic step replaces the groups and their users, and updates what {@link #sharingWith} answers.
     *   <li>Of several views with one version, exactly one is saved.
     *   <li>A view without groups is kept like any other, so that versions never decrease.
     * </ol>
     *
     * @param view the edited view, of version 1 or more
     * @return true if the view is saved; false, with nothing changed, if the present version is another one
     */
    boolean save(SharedView view);

    /**
     * Gets the locations that share their views with a user, page by page. The library calls it for every view of a partner's user,
     * so it should be one look-up by an index.
     *
     * <ol>
     *   <li>The IDs ascend code point by code point ({@link PartnerLocationId#compareTo}), without repetition, however many groups
     *       the user is in.
     *   <li>They are the first ones strictly after {@code after}; fewer than {@code limit} only if no more follow.
     *   <li>Pages need not be of one moment: whether a location is on them depends on its own view alone.
     * </ol>
     *
     * @param user the user's address, in whatever letter case
     * @param after the last location of the page before, which need not share any longer; empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit);

    /**
     * Returns normally if the store works: for an operator's readiness check. The library itself never calls it.
     *
     * <p>By default, it calls {@link #find} once, and may take as long as that takes. Override it if your store can keep to the limit.
     * A store that wraps another one must override it to pass the limit on.
     *
     * <ol>
     *   <li>A store that can answer now returns normally, no matter what it contains. The call changes nothing.
     *   <li>A store that does not work throws.
     * </ol>
     *
     * @param atMost how long the answer may take, not counting the wait for a pooled connection; more than zero
     * @throws StoreException if the store does not work, or does not answer in time
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    default void requireWorking(Duration atMost) {
        PositiveDuration.require(atMost);
        find(PartnerLocationId.of("does-it-work"));
    }
}
