package io.channelpartners;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.VisibilityHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The customer's side: check partners, set up and change an environment, review who sees what, and who saw what before.
 *
 * <pre>{@code
 * IdCheck.Recognized check = partners.checkId(PartnerLocationId.of("30523182")).orThrow();
 * ChangeResult saved = partners.change(acme, by, environment -> environment
 *         .addPartner(check)
 *         .setDefault(SERVICE_PARTNER, check.id())
 *         .saveDevices(DeviceTicks.of(check.id()).tick(RESELLER, dl380, msa2040)));
 * }</pre>
 *
 * <p>The caller has decided that {@code by} may act for the customer. Whatever an edit or a guard throws is passed on, and nothing
 * is saved. Thread-safe.
 */
public interface ChannelPartners {

    /**
     * Asks HPE's back end about a Partner ID: Check ID (CP-03).
     *
     * @return recognized, not recognized or unavailable, for exactly this ID
     */
    IdCheck checkId(PartnerLocationId id);

    /**
     * Gets the present state of an environment.
     *
     * @return the state, or empty if there is no such environment
     */
    Optional<EnvironmentSnapshot> environment(EnvironmentId environment);

    /**
     * Sets up an environment as its first revision, with partners and defaults if the edit adds them (CP-11).
     *
     * @param customer the customer's company name, 1 to 255 code points (CP-02); if the edit renames the customer, the edit wins
     * @param by who sets it up
     * @param edit the edit, applied to an {@linkplain io.channelpartners.environment.CustomerEnvironment#named empty environment}
     *     with this ID and name
     * @return the first state, with warnings
     * @throws io.channelpartners.problem.EnvironmentExists if the ID is taken
     * @throws io.channelpartners.problem.TextRefused if the name breaks CP-02
     * @throws IllegalArgumentException if the edit returns an environment with another ID
     * @throws NullPointerException if the edit returns null
     * @throws io.channelpartners.problem.TooManyConflicts if the thread was interrupted while it waited for its turn; its interrupt
     *     status stays set
     * @throws io.channelpartners.problem.EditRefused if a rule forbids the edit
     */
    ChangeResult setUp(EnvironmentId environment, String customer, Actor by, EnvironmentEdit edit);

    /**
     * Changes an environment: all of the edit, as one revision, or nothing. In each environment, the writers of one library take
     * turns. When another process is faster, the edit runs again on the newer state, a bounded number of times.
     *
     * <p>An edit or a guard, even of a preview, that changes its own environment is refused at once with an {@link
     * IllegalStateException}. If it changes another environment, it does so without waiting for a turn, and each time it runs.
     * Listeners hear of the change after the turn, and may change any environment except one within whose edit or guard the change
     * was made.
     *
     * @param by who makes the change
     * @param edit the edit, called at least once
     * @return the state after the change; without a new revision if nothing changes (L-7)
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if a rule forbids the edit
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     * @throws io.channelpartners.problem.TextRefused if a text of the edit breaks CP-02
     * @throws IllegalArgumentException if the edit returns an environment with another ID
     * @throws IllegalStateException if the edit itself changes this environment
     * @throws NullPointerException if the edit returns null
     */
    ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit);

    /**
     * Changes an environment as {@link #change(EnvironmentId, Actor, EnvironmentEdit)} does, if it meets the options: the
     * environment is still at the state that the caller has seen (CP-36), and the guard does not object to the impact.
     *
     * @param by who makes the change
     * @param edit the edit, called at least once unless the environment has moved on
     * @throws io.channelpartners.problem.StaleRevision if the environment has moved on from the state of the options
     * @throws io.channelpartners.problem.EditRefused if a rule forbids the edit, or with all objections of the guard
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit, ChangeOptions options);

    /**
     * Computes what an edit would do to who sees what; saves nothing (L-10). To preview a change at HPE, refresh the partner with
     * the check that it would produce. To save exactly what was previewed, or nothing, change from where the preview began: {@code
     * partners.change(acme, by, edit, ChangeOptions.none().from(impact.change().from()))}.
     *
     * <pre>{@code
     * AccessImpact impact = partners.preview(acme, by, environment -> environment.resetDefault(SERVICE_PARTNER));
     * AccessImpact atHpe = partners.preview(acme, by, environment -> environment.refreshPartner(withoutAuthorization));
     * }</pre>
     *
     * @param by who would make the change
     * @throws io.channelpartners.problem.EditRefused if a rule forbids the edit
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     */
    AccessImpact preview(EnvironmentId environment, Actor by, EnvironmentEdit edit);

    /**
     * Restores the state of an earlier revision as a new change; the history stays (L-9). {@link
     * io.channelpartners.environment.CustomerEnvironment#revertTo} says what comes back, and what stays of what HPE said since.
     * Nobody consents by reverting: afterward, opt-in and integration hold only if they hold now. To see the impact first, preview
     * that edit:
     *
     * <pre>{@code
     * CustomerEnvironment before = partners.environmentAt(acme, revision).orElseThrow().environment();
     * AccessImpact impact = partners.preview(acme, by, environment -> environment.revertTo(before));
     * partners.revert(acme, revision, by, ChangeOptions.none().from(impact.change().from())); // exactly what was previewed, or nothing
     * }</pre>
     *
     * @param to the revision whose last state to restore
     * @param by who makes the change
     * @return the state after the change; without a new revision if nothing changes (L-7)
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if the history does not have the revision: it is in the future, or was cut
     *     (CP-44)
     * @throws io.channelpartners.problem.StaleRevision if the environment was erased and set up again meanwhile
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult revert(EnvironmentId environment, Revision to, Actor by);

    /**
     * Restores the state of an earlier revision as {@link #revert(EnvironmentId, Revision, Actor)} does, if it meets the options
     * (CP-36).
     *
     * @param to the revision whose last state to restore
     * @param by who makes the change
     * @throws io.channelpartners.problem.StaleRevision if the environment has moved on from the state of the options
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if the history does not have the revision (CP-44), or with all objections of
     *     the guard
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult revert(EnvironmentId environment, Revision to, Actor by, ChangeOptions options);

    /**
     * Repeats Check ID for one listed partner and saves the answer (CP-15).
     *
     * @param by who requests it
     * @param partner a listed partner
     * @return the state after it; without a new revision if only the time of the check moved, or if the back end is unavailable
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult recheck(EnvironmentId environment, Actor by, PartnerLocationId partner);

    /**
     * Repeats Check ID for every listed partner and saves the answers as one change (CP-15).
     *
     * @param by who requests it
     * @return the state after it, as for {@link #recheck}
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult recheckAll(EnvironmentId environment, Actor by);

    /**
     * Reviews who sees what of an environment, at its present revision and now.
     *
     * @return the review, or empty if there is no such environment
     */
    Optional<AccessReview> review(EnvironmentId environment);

    /**
     * Gets the recorded changes of an environment: who, when, and exactly what.
     *
     * <pre>{@code
     * Optional<HistoryPage> page = partners.history(acme, Revision.of(0), 100);
     * while (page.isPresent() && !page.get().changes().isEmpty()) {
     *     page.get().changes().forEach(change -> journal.add(change.at() + " " + change.by()));
     *     page = partners.history(acme, page.get().next(), 100);
     * }
     * }</pre>
     *
     * <p>Changes that moved only the times of checks made no revision, but are recorded, too.
     *
     * @param from the revision from which on to get changes; 0 for all, from the set-up or the cut on
     * @param limit the maximum number of changes, 1 or more
     * @return the first of these changes, if there are any; or empty if there is no such environment
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, Revision from, int limit);

    /**
     * Gets the next page of the changes of an environment.
     *
     * @param from the state from which on to get changes: {@link HistoryPage#next()} of the previous page
     * @param limit the maximum number of changes, 1 or more
     * @return the first of these changes, none after the last one; or empty if the environment was erased since
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit);

    /**
     * Gets the state of an environment at a revision, replayed from its history (L-9): forwards from the base or backwards from the
     * present, whichever has fewer revisions in between.
     *
     * @return the last state of the revision, within which repeated checks may have moved the times of checks; or empty if the
     *     revision is in the future, if it was cut from the history (CP-44), or if there is no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Revision revision);

    /**
     * Gets the state of an environment at an instant, replayed from its history (L-9).
     *
     * <p>That is the state after the last of the changes that were made at or before the instant: the last in the order of stamps,
     * with all changes before it. So if a clock was set back between two changes, the later change counts from its own time on and
     * brings the earlier one with it, and a later instant never gives an earlier state. The history is replayed backward from the
     * present, so the cost is that of the changes made since.
     *
     * @param at the instant; one in the future gives the present state
     * @return the state; or empty if the instant is before the set-up, or before the base of a cut history (CP-44), or if there is
     *     no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Instant at);

    /**
     * Reviews who saw what of an environment at an instant: of the {@linkplain #environmentAt(EnvironmentId, Instant) state at that
     * instant}, with the standings on record then; one that was too old at that instant is unknown (CP-56).
     *
     * <pre>{@code
     * Instant thirdOfMarch = Instant.parse("2026-03-03T12:00:00Z");
     * AccessReview then = partners.reviewAt(acme, thirdOfMarch).orElseThrow();
     * then.of(location).isVisible(dl380, WARRANTY_STATUS); // could this location see this report of this device?
     * then.of(location).decide(dl380, WARRANTY_STATUS).unmetCondition(); // and if not, why?
     * }</pre>
     *
     * <p>It answers for the users of a location by what the environment recorded; what HPE said when a user signed in is not part
     * of the history. {@link AccessReview#usersOf} is the one exception: it names the users of today.
     *
     * @param at the instant
     * @return the review, or empty if {@link #environmentAt(EnvironmentId, Instant)} is
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<AccessReview> reviewAt(EnvironmentId environment, Instant at);

    /**
     * Gets who could see a device between two instants: what {@link #reviewAt} says for each instant, in periods of the same
     * answer. A period ends with a change that concerns the device, or when a standing begins or ceases to count (CP-56).
     *
     * <pre>{@code
     * Instant march = Instant.parse("2026-03-01T00:00:00Z");
     * Instant april = Instant.parse("2026-04-01T00:00:00Z");
     * VisibilityHistory sightings = partners.whoSaw(acme, dl380, march, april, 1_000).orElseThrow();
     * for (VisibilityPeriod period : sightings.periods()) {
     *     journal.add(period.from() + ", revision " + period.first().revision() + ": " + period.sights());
     * }
     * }</pre>
     *
     * <p>The history is replayed backward from the present: every change made since {@code until} is read, and before that at most
     * {@code most}. It is read page by page and not kept in memory.
     *
     * @param from the first instant in question
     * @param until the first instant after those in question; if it is in the future, the answer assumes that nothing changes until
     *     then
     * @param most the maximum number of changes before {@code until} to read, 1 or more; if that many were read and there may be
     *     more, {@link VisibilityHistory#earlier} says how to continue
     * @return who could see it, or empty if there is no such environment
     * @throws IllegalArgumentException if {@code from} is not before {@code until}, or {@code most} is less than 1
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<VisibilityHistory> whoSaw(
            EnvironmentId environment, DeviceId device, Instant from, Instant until, int most);

    /**
     * Cuts the history of an environment at a revision, whose last state becomes the base from which it replays (CP-44). Earlier
     * states and changes are gone; the present state stays as it is.
     *
     * @return true if the history now begins there; false, with nothing changed, if the revision is after the present one or before
     *     the base, or if there is no such environment
     */
    boolean cutHistory(EnvironmentId environment, Revision revision);

    /**
     * Lists the environments, page by page (CP-45), in the order of the store. An environment that exists from the first page to the
     * last is on exactly one of them.
     *
     * <pre>{@code
     * List<EnvironmentId> page = partners.environments(Optional.empty(), 100);
     * while (!page.isEmpty()) { // a page may be short although more follow
     *     page.forEach(this::export);
     *     page = partners.environments(Optional.of(page.get(page.size() - 1)), 100);
     * }
     * }</pre>
     *
     * @param after the last ID of the previous page, whether or not it still exists; or empty for the first page
     * @param limit the maximum number of IDs, 1 or more
     * @return the IDs; none only at the end
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit);

    /**
     * Lists the environments with a partner whose check is older than an age or further in the future than the configured tolerance
     * (CP-45, CP-56), as {@link #environments} lists all. Repeat checks well before they are too old to count: a job that repeats
     * those older than half the longest age, and runs once in every quarter of it, has at least the last quarter to finish before a
     * standing becomes unknown.
     *
     * <pre>{@code
     * for (EnvironmentId id : partners.environmentsToRecheck(Duration.ofHours(12), Optional.empty(), 100)) {
     *     partners.recheckAll(id, job);
     * }
     * }</pre>
     *
     * @param age the age from which on a check is repeated; one of exactly this age is not listed
     * @param after the last ID of the previous page, whether or not it still exists; or empty for the first page
     * @param limit the maximum number of IDs, 1 or more
     * @return the IDs; none only at the end
     * @throws IllegalArgumentException if the age is negative or the limit less than 1
     */
    List<EnvironmentId> environmentsToRecheck(Duration age, Optional<EnvironmentId> after, int limit);

    /**
     * Erases an environment with its history (CP-44). Its ID may be set up again, from revision 1.
     *
     * @return true if it existed
     */
    boolean erase(EnvironmentId environment);
}
