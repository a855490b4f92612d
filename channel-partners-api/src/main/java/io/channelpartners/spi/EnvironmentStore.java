package io.channelpartners.spi;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps customer environments, each with its history. Nothing spans two environments except the three lists of environments, whose
 * pages need not be of one moment; so a store may be partitioned by {@link EnvironmentId}.
 *
 * <p>A state is kept as its {@link io.channelpartners.change.EnvironmentRows rows}, from which {@link
 * io.channelpartners.environment.CustomerEnvironment#restore restore} rebuilds it. A change says which rows to insert, update and
 * delete; {@link EnvironmentSnapshot#after} gives the state after it.
 *
 * <p>Of every method:
 *
 * <ol>
 *   <li>It may block, and may be called by several threads and processes at once.
 *   <li>It throws a {@link StoreException} if the store does not work; the library passes it on and shows nothing. Anything else
 *       that it throws counts as one of kind {@link StoreException.Kind#OTHER} whose outcome is open. A save, cut or erasure that
 *       threw may have happened or not, but never in part.
 *   <li>What it returns about one environment is of one moment: never a mixture of before and after a save, cut or erasure.
 *   <li>It sees every save, cut and erasure that returned before the call.
 *   <li>Two IDs are the same only if their texts are equal, character by character.
 *   <li>It keeps every value that the types allow, and returns equal ones: texts of any length with their blanks, marks and letter
 *       case, instants to the nanosecond from {@code Instant.MIN} to {@code Instant.MAX}, changes of thousands of rows.
 *   <li>A list of environments is never ahead of an environment's state or behind it: a page that is read while one state is
 *   present includes the environment if and only if that state belongs on the list.
 * </ol>
 */
public interface EnvironmentStore {

    /**
     * Gets the present state of an environment.
     *
     * @return the state to which the last saved change led, or empty if the environment does not exist
     */
    Optional<EnvironmentSnapshot> find(EnvironmentId environment);

    /**
     * Gets the stamp of the present state of an environment, equal to that of {@link #find}. The library calls it for every view,
     * so it should be one look-up by the primary key.
     *
     * @return the stamp, or empty if the environment does not exist
     */
    Optional<EnvironmentStamp> stamp(EnvironmentId environment);

    /**
     * Gets some devices of the present state of an environment, with everything that is not about single devices (L-11). Override
     * it so that its cost does not grow with the other devices.
     *
     * <ol>
     *   <li>It is equal to {@linkplain EnvironmentPart#of the same part} of what {@link #find} returns at that moment, with its stamp.
     *   <li>The part names a device that is not registered, too, but has nothing about it. For no devices, the part has
     *       none.
     * </ol>
     *
     * @param devices at most {@value EnvironmentPart#MOST_DEVICES} devices, or none
     * @return the part, or empty if the environment does not exist
     * @throws IllegalArgumentException if there are more devices
     */
    default Optional<EnvironmentPart> part(EnvironmentId environment, Set<DeviceId> devices) {
        EnvironmentPart.requireAllowed(devices);
        return find(environment).map(whole -> EnvironmentPart.of(whole, devices));
    }

    /**
     * Saves a change if the present state is still the one from which it was made ({@link EnvironmentChange#isFrom}).
     *
     * <ol>
     *   <li>One atomic step replaces the state, appends the change to the history, and updates what {@link #environmentsListing} and
     *       {@link #environmentsToRecheck} answer.
     *   <li>Of several changes from one state, exactly one is saved.
     *   <li>A change that moves only the times of checks is kept in the history like any other.
     *   <li>A change made from a state of an erased environment is not saved, even if the ID was set up again: the stamps differ in
     *       the creation.
     * </ol>
     *
     * @param change a change that is not empty; from {@link EnvironmentStamp#beforeSetUp} it sets up a new environment, with a
     *     creation that was never used before
     * @return true if the change is saved; false, with nothing changed, if the present state is another one
     */
    boolean save(EnvironmentChange change);

    /**
     * Saves a change as {@link #save} does, and keeps the summary of the state to which it leads. The library calls this method.
     * Override it, with {@link #outline} and {@link #summariesListing}, so that counts load no devices (L-12). A store that wraps
     * another one must override all three to pass them on, or counts come from whole states.
     *
     * <ol>
     *   <li>The summary is kept in the same atomic step, or not at all. It belongs to this one state: once a change is saved without a
     *       summary, none is kept.
     * </ol>
     *
     * @param change the change
     * @param summary the summary of the devices of the state to which the change leads, of any size; a store need not keep one of
     *     more than {@value DeviceSummary#MOST_BYTES} bytes
     * @return as {@link #save}
     */
    default boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
        return save(change);
    }

    /**
     * Gets what the present state of an environment says without its devices (L-12). Override it so that its cost does not grow with the
     * devices: the constructor of {@link EnvironmentOutline} takes a {@link #part} for no devices and the summary of the same state.
     *
     * <ol>
     *   <li>It is equal to {@linkplain EnvironmentOutline#of(EnvironmentSnapshot) the outline} of what {@link #find} returns at that
     *       moment.
     * </ol>
     *
     * @return the outline, or empty if the environment does not exist
     */
    default Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        return find(environment).map(EnvironmentOutline::of);
    }

    /**
     * Gets a page of the changes of an environment, in the order in which they were saved, which is that of their stamps.
     *
     * <ol>
     *   <li>The changes are those saved and not cut whose {@linkplain EnvironmentChange#from() from-stamp} is at or after the
     *       given one: the first ones, without gap, at most {@code limit}.
     *   <li>The page is empty only if there is no change at or after the stamp; it may have fewer than {@code limit} although more
     *       follow.
     *   <li>Each is equal to the change that was saved, with who made it and when.
     *   <li>The page has the base from which this very history replays: the stamp of {@link #base}, or the stamp before set-up if
     *       there is none.
     * </ol>
     *
     * @param from a stamp of the environment's present creation, whether or not a state with it was ever present
     * @param limit 1 or more
     * @return the page, or empty if the environment does not exist or is of another creation than the stamp
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit);

    /**
     * Gets the state from which the history of an environment replays: the changes of its history, applied in order to the base,
     * give the present state (L-9).
     *
     * @return the base, or empty if the history was never cut, so that it replays from nothing, or if the environment does not
     *     exist
     */
    Optional<HistoryBase> base(EnvironmentId environment);

    /**
     * Cuts the history at a revision (CP-44).
     *
     * <ol>
     *   <li>One atomic step drops the changes that led to this revision or an earlier one, among them those that moved only the
     *       times of checks within it, and makes the last state of this revision the base, with the time of the change that led
     *       to it.
     *   <li>The present state and the changes after the cut stay as they are.
     *   <li>A cut at the revision of the base drops only what moved the times of checks since then; a cut of an uncut history at
     *       revision 0 drops nothing. Both return true.
     * </ol>
     *
     * @return true if the history is cut there; false, with nothing changed, if the revision is after the present one or before
     *     that of the base, or if the environment does not exist
     */
    boolean cut(EnvironmentId environment, Revision revision);

    /**
     * Erases an environment (CP-44).
     *
     * <ol>
     *   <li>One atomic step removes its state, its history with the base, and its entry on every list of environments. Nothing that
     *       a change brought in is kept: no name, no actor, no time.
     *   <li>Afterward every method answers as if the ID had never been used, and it may be set up again, from revision 1.
     * </ol>
     *
     * @return true if it existed
     */
    boolean erase(EnvironmentId environment);

    /**
     * Gets the environments that list any of the given locations as channel partners, whatever their roles. Answered from an index,
     * so that its cost does not grow with the environments that list none of them. A user may be linked to thousands of locations,
     * and a page of "My Customers" asks for all of them in one call.
     *
     * <ol>
     *   <li>The IDs ascend code point by code point ({@link EnvironmentId#compareTo}), without repetition, however many of the
     *       locations an environment lists.
     *   <li>They are the first ones strictly after {@code after}, at most {@code limit}; the page is empty only if there are no
     *   more.
     *   <li>The page need not be of one moment: whether an environment is on it depends on its own state alone.
     *   <li>For no locations, there are no environments.
     * </ol>
     *
     * @param locations any number of locations, or none
     * @param after the ID after which the page begins, which need not exist; or empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<EnvironmentId> environmentsListing(Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit);

    /**
     * Gets a page of {@link #environmentsListing}, with the summary of each environment for the given locations (L-12). A page of "My
     * Customers" reads nothing else. Override it so that its cost does not grow with the devices: {@link EnvironmentSummary#builder}
     * makes a row of what was kept.
     *
     * <ol>
     *   <li>The IDs are those that {@link #environmentsListing} gives.
     *   <li>A summary is equal to {@linkplain EnvironmentSummary#of the summary} of what {@link #find} returns at that moment. There may
     *       be none; the library then loads the state.
     *   <li>If what is kept about an environment cannot be read, its row has no summary, and the page shows the others.
     * </ol>
     *
     * @param locations any number of locations, or none
     * @param after the ID after which the page begins, which need not exist; or empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    default List<ListedEnvironment> summariesListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return environmentsListing(locations, after, limit).stream()
                .map(environment -> new ListedEnvironment(environment, Optional.empty()))
                .toList();
    }

    /**
     * Gets the environments, page by page (CP-45).
     *
     * <ol>
     *   <li>They come in an order of the store's choice that never changes, such as that of its key or its partitions. Every ID has
     *       a place in it, whether or not an environment has the ID.
     *   <li>They are the first ones strictly after {@code after} in this order, at most {@code limit}; the page is empty only if
     *       nothing comes after that place. So an environment that exists from the first page to the last is on exactly one of
     *       them, whatever is set up and erased meanwhile.
     *   <li>The page need not be of one moment.
     * </ol>
     *
     * @param after the ID after which the page begins, which need not exist (any longer); or empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit);

    /**
     * Gets the environments that list a channel partner whose check was made before an instant or after another one, page by page
     * (CP-45). Answered from an index on the times of checks, so that its cost does not grow with the partners that were checked
     * in time.
     *
     * <ol>
     *   <li>An environment is on the list once, however many such partners it lists, and only while its present state lists one. A
     *       check made exactly at one of the two instants does not count.
     *   <li>They are the first ones strictly after {@code after} in an order like that of {@link #environments}, at most
     *       {@code limit}; the page is empty only if nothing comes after that place.
     *   <li>The page need not be of one moment: whether an environment is on it depends on its own state alone.
     * </ol>
     *
     * @param earliest a check before it is too old
     * @param latest a check after it lies too far in the future
     * @param after the ID after which the page begins, which need not exist (any longer); or empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit);

    /**
     * Returns normally if the store works: for an operator's readiness check. The library itself never calls it.
     *
     * <p>By default, it calls {@link #stamp} once, and may take as long as that takes. Override it if your store can keep to the limit.
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
        stamp(EnvironmentId.of("does-it-work"));
    }
}
