package io.channelpartners.spi;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps customer environments, each with its history. Nothing spans two environments but the three lists of environments, of
 * which no page needs to be of one moment, so a store may be partitioned by {@link EnvironmentId}.
 *
 * <p>A state is kept as its {@link io.channelpartners.change.EnvironmentRows rows}, from which
 * {@link io.channelpartners.environment.CustomerEnvironment#restore restore} makes it again; a change says which rows are put in,
 * replaced and removed, and {@link EnvironmentSnapshot#after} gives the state after it.
 *
 * <p>Of every method:
 *
 * <ol>
 *   <li>It may block, and may be called by several threads and processes at once.
 *   <li>It throws an unchecked exception if the store does not work; the library passes it on and shows nothing. Whether a save,
 *       a cut or an erasure that threw has happened is open, but none has happened in part.
 *   <li>What it returns of one environment is of one moment: never a mixture of what was there before and after a save, a cut or
 *       an erasure.
 *   <li>It sees every save, cut and erasure that returned before the call.
 *   <li>Two IDs are one only if their texts are equal, character by character.
 *   <li>It keeps every value that the types allow, and returns what is equal to it: texts of whatever length with their blanks,
 *       marks and letter case, instants to the nanosecond from {@code Instant.MIN} to {@code Instant.MAX}, changes of thousands
 *       of rows.
 *   <li>A list of environments is never ahead of an environment's state or behind it: a page that is read while one state is present
 *       has the environment exactly if that state belongs on the list.
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
     * Gets which state of an environment is the present one; equal to the stamp that {@link #find} would return. It is asked for
     * every view, so it should be one look-up by the primary key.
     *
     * @return the stamp, or empty if the environment does not exist
     */
    Optional<EnvironmentStamp> stamp(EnvironmentId environment);

    /**
     * Saves a change, if the present state still is the one from which it was made ({@link EnvironmentChange#isFrom}).
     *
     * <ol>
     *   <li>One atomic step replaces the state, appends the change to the history, and follows the list of channel partners in
     *       what {@link #environmentsNaming} and {@link #environmentsToRecheck} answer.
     *   <li>Of several changes from one state exactly one is saved.
     *   <li>A change that moves only the times of checks is kept in the history like any other.
     *   <li>A change made from a state of an environment that was erased is not saved, whether or not the ID was set up again:
     *       their stamps differ in the creation.
     * </ol>
     *
     * @param change a change that is not empty; from {@link EnvironmentStamp#beforeSetUp} it sets up a new environment, with a
     *     creation that was never used before
     * @return true if the change is saved; false if the present state is another one, and nothing has changed
     */
    boolean save(EnvironmentChange change);

    /**
     * Gets some of the changes of an environment, in the order in which they were saved, which is that of their stamps.
     *
     * <ol>
     *   <li>The changes are those saved and not cut whose {@linkplain EnvironmentChange#from() from-stamp} is at or after the
     *       given one: the first ones, without gap, at most {@code limit}.
     *   <li>There are none only if there is none at or after the stamp; there may be fewer than {@code limit} although more
     *       follow.
     *   <li>Each is equal to the change that was saved, with who made it and when.
     *   <li>The page names the base from which this very history replays: the stamp of {@link #base}, or the stamp before set-up
     *       if there is none.
     * </ol>
     *
     * @param from a stamp of the environment's present creation, whether or not a state with it was ever present
     * @param limit 1 or more
     * @return the page, or empty if the environment does not exist or is of another creation than the stamp
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit);

    /**
     * Gets the state from which the history of an environment replays: applying the changes of its history to the base, in their
     * order, gives the present state (L-9).
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
     *       revision 0 drops nothing. Both are true.
     * </ol>
     *
     * @return true if the history is cut there; false if the revision is after the present one or before that of the base, or the
     *     environment does not exist, and nothing has changed
     */
    boolean cut(EnvironmentId environment, Revision revision);

    /**
     * Erases an environment (CP-44).
     *
     * <ol>
     *   <li>One atomic step removes its state, its history with the base, and its part of every list of environments: nothing
     *       that a change brought in is kept, no name, no actor, no time.
     *   <li>Afterwards every method answers as if the ID had never been used, and it may be set up again, from revision 1.
     * </ol>
     *
     * @return true if it existed
     */
    boolean erase(EnvironmentId environment);

    /**
     * Gets the environments that name any of some locations in their list of channel partners, whatever roles these have. Answered
     * from an index, so that its cost does not grow with the environments that name none of them. A user may be linked to
     * thousands of locations, and a page of "My Customers" asks for all of them in one call.
     *
     * <ol>
     *   <li>The IDs ascend code point by code point ({@link EnvironmentId#compareTo}), without repetition, however many of the
     *       locations an environment names.
     *   <li>They are the first ones strictly after {@code after}, at most {@code limit}; there are none only if there is none.
     *   <li>The page need not be of one moment: each environment is on it as its own state says.
     *   <li>Of no locations at all there are no environments.
     * </ol>
     *
     * @param locations the locations, none or any number
     * @param after the ID behind which the page begins, which need not exist; or empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<EnvironmentId> environmentsNaming(Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit);

    /**
     * Gets the environments, page by page (CP-45).
     *
     * <ol>
     *   <li>They come in an order of the store, which need not be that of the IDs but never changes: the one that its key or its
     *       partitions suggest. Every ID has a place in it, whether or not an environment has the ID.
     *   <li>They are the first ones strictly after {@code after} in this order, at most {@code limit}; the page is empty only if
     *       nothing comes after that place. So an environment that exists from the first page to the last is on exactly one of them, whatever is
     *       set up and erased meanwhile.
     *   <li>The page need not be of one moment.
     * </ol>
     *
     * @param after the ID behind which the page begins, which need not exist, or no longer; or empty for the first page
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
     *   <li>An environment is on the list once, however many of its partners are, and only while its present state lists such a
     *       partner. A check made exactly at one of the two instants puts it on no list.
     *   <li>They are the first ones strictly after {@code after} in an order like that of {@link #environments}, at most
     *       {@code limit}; the page is empty only if nothing comes after that place.
     *   <li>The page need not be of one moment: each environment is on it as its own state says.
     * </ol>
     *
     * @param earliest before it, a check was made too long ago
     * @param latest after it, a check lies too far in the future
     * @param after the ID behind which the page begins, which need not exist, or no longer; or empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit);
}
