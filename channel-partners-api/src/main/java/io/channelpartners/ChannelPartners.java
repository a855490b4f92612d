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
 * <p>Whoever calls it has decided that {@code by} may act for the customer. Thread-safe.
 */
public interface ChannelPartners {

    /**
     * Asks HPE's back end about a Partner ID: Check ID (CP-03).
     *
     * @return exactly one of recognized, not recognized, unavailable; never for another ID
     */
    IdCheck checkId(PartnerLocationId id);

    /**
     * Gets the present state of an environment.
     *
     * @return the state, or empty if there is no such environment
     */
    Optional<EnvironmentSnapshot> environment(EnvironmentId environment);

    /**
     * Sets up an environment as its first revision. Partners and defaults may be part of it (CP-11).
     *
     * @param customer the customer's company name, 1 to 255 code points (CP-02)
     * @param by who sets it up
     * @param edit what is set up, beginning with nothing
     * @return the first state, with warnings
     * @throws io.channelpartners.problem.EnvironmentExists if the ID is taken
     * @throws io.channelpartners.problem.TooManyConflicts if the thread was interrupted while it waited for its turn; its interrupt
     *     status stays set
     * @throws io.channelpartners.problem.EditRefused if a rule forbids it
     */
    ChangeResult setUp(EnvironmentId environment, String customer, Actor by, EnvironmentEdit edit);

    /**
     * Changes an environment: one revision, all of the edit or nothing. Writers of one library wait for each other in turn, for each
     * environment; when another process is faster the edit is made again on the newer state, a bounded number of times.
     *
     * <p>An edit or a guard, of a preview too, must not change its own environment: that is refused at once with an
     * {@link IllegalStateException}. If it changes another environment, that change is made without waiting for a turn, each time
     * the edit runs. A listener is told after the turn is over, and may change any environment, except one within whose edit or
     * guard the change was made.
     *
     * @param by who makes the change
     * @param edit the edit, called at least once
     * @return the state after the change; without a new revision if nothing changes (L-7)
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if a rule forbids it
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit);

    /**
     * Changes an environment as {@link #change(EnvironmentId, Actor, EnvironmentEdit)} does, if what the options require holds: the
     * state that the caller has seen (CP-36), and a guard that lets the impact pass.
     *
     * @param by who makes the change
     * @param edit the edit, called at least once unless the environment has moved on from the state that the options name
     * @throws io.channelpartners.problem.StaleRevision if the environment has moved on from the state that the options name
     * @throws io.channelpartners.problem.EditRefused if a rule forbids it, or with all that the guard says against it
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit, ChangeOptions options);

    /**
     * Asks what an edit would do to who sees what; nothing is stored (L-10). A change at HPE is asked as the check that would tell of
     * it. To save exactly what was previewed, or nothing, change from where the preview began:
     * {@code partners.change(acme, by, edit, ChangeOptions.none().from(impact.change().from()))}.
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
     * Brings the state of an earlier revision back as a new change; the history between stays (L-9). What comes back, and what HPE
     * said since and stays, is told at {@link io.channelpartners.environment.CustomerEnvironment#revertTo}. Nobody
     * consents by it: opt-in and integration hold afterward only if they hold now. To see the impact before, preview that edit:
     *
     * <pre>{@code
     * CustomerEnvironment before = partners.environmentAt(acme, revision).orElseThrow().environment();
     * AccessImpact impact = partners.preview(acme, by, environment -> environment.revertTo(before));
     * partners.revert(acme, revision, by, ChangeOptions.none().from(impact.change().from())); // exactly what was previewed, or nothing
     * }</pre>
     *
     * @param to the revision whose last state comes back
     * @param by who makes the change
     * @return the state after the change; without a new revision if nothing changes (L-7)
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if the history does not have the revision: it is still to come, or was cut
     *     (CP-44)
     * @throws io.channelpartners.problem.StaleRevision if the environment was erased and set up again meanwhile
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult revert(EnvironmentId environment, Revision to, Actor by);

    /**
     * Brings the state of an earlier revision back as {@link #revert(EnvironmentId, Revision, Actor)} does, if what the options
     * require holds (CP-36).
     *
     * @param to the revision whose last state comes back
     * @param by who makes the change
     * @throws io.channelpartners.problem.StaleRevision if the environment has moved on from the state that the options name
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if the history does not have the revision (CP-44), or with all that the guard
     *     says against it
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult revert(EnvironmentId environment, Revision to, Actor by, ChangeOptions options);

    /**
     * Repeats Check ID for one listed partner and stores what it says (CP-15).
     *
     * @param by who asks for it
     * @param partner a listed partner
     * @return the state after it; without a new revision if only the time of the check moved, or the back end is unavailable
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed
     * @throws io.channelpartners.problem.TooManyConflicts if other processes were faster each time, or if the thread was
     *     interrupted while it waited for its turn; its interrupt status stays set
     */
    ChangeResult recheck(EnvironmentId environment, Actor by, PartnerLocationId partner);

    /**
     * Repeats Check ID for every listed partner and stores what they say, as one change (CP-15).
     *
     * @param by who asks for it
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
     * Gets the changes of an environment, as they were recorded: who, when, and exactly what.
     *
     * <pre>{@code
     * Optional<HistoryPage> page = partners.history(acme, Revision.of(0), 100);
     * while (page.isPresent() && !page.get().changes().isEmpty()) {
     *     page.get().changes().forEach(change -> journal.add(change.at() + " " + change.by()));
     *     page = partners.history(acme, page.get().next(), 100);
     * }
     * }</pre>
     *
     * <p>Changes that moved only the times of checks made no revision, but are recorded too.
     *
     * @param from the changes made from this revision on; revision 0 for all, from the set-up or the cut on
     * @param limit how many changes at most, 1 or more
     * @return the first of these changes, none if there is none; or empty if there is no such environment
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, Revision from, int limit);

    /**
     * Gets a further page of the changes of an environment.
     *
     * @param from the changes made from this state on: {@link HistoryPage#next()} of the page before
     * @param limit how many changes at most, 1 or more
     * @return the first of these changes, none behind the last one; or empty if the environment was erased since
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit);

    /**
     * Gets the state of an environment at a revision, replayed from its history (L-9): forwards from the base or backwards from the
     * present, whichever has fewer revisions in between.
     *
     * @return the last state of the revision, within which repeated checks may have moved the times of checks; or empty if
     *     there was none yet, none any more since the history was cut (CP-44), or there is no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Revision revision);

    /**
     * Gets the state of an environment that was present at an instant, replayed from its history (L-9).
     *
     * <p>That is the state to which the last of the changes led that were made at or before the instant: the last in the order of
     * stamps, with all changes before it. So if a clock was set back between two changes, the later change counts from its own
     * time on and brings the earlier one with it, and a later instant never gives an earlier state. It is replayed backwards from
     * the present, so that it costs the changes made since.
     *
     * @param at the instant; one to come gives the present state
     * @return the state; or empty if the instant is before the set-up or before the base of a history that was cut (CP-44), or
     *     there is no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Instant at);

    /**
     * Reviews who saw what of an environment at an instant: of the state that was {@linkplain #environmentAt(EnvironmentId,
     * Instant) present then}, with the standings recorded then; one that was too old at that instant is unknown (CP-56).
     *
     * <pre>{@code
     * Instant thirdOfMarch = Instant.parse("2026-03-03T12:00:00Z");
     * AccessReview then = partners.reviewAt(acme, thirdOfMarch).orElseThrow();
     * then.of(location).isVisible(dl380, WARRANTY_STATUS); // could this location see this report of this device?
     * then.of(location).decide(dl380, WARRANTY_STATUS).unmetCondition(); // and if not, why?
     * }</pre>
     *
     * <p>It answers for the users of a location by what the environment recorded; what HPE told a user who signed in then is not
     * part of its history. {@link AccessReview#usersOf} is the one exception: it names the users of today.
     *
     * @param at the instant
     * @return the review, or empty where {@link #environmentAt(EnvironmentId, Instant)} is
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<AccessReview> reviewAt(EnvironmentId environment, Instant at);

    /**
     * Asks who could see a device between two instants: what {@link #reviewAt} says of each of them, put together into periods in
     * which the answer was the same. A period ends with a change that concerns the device, or when a standing begins or ceases to
     * count (CP-56).
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
     * @param from the first instant that is asked about
     * @param until the instant at which the question ends: the first that is not asked about; one to come is answered as if nothing
     *     changed until then
     * @param most how many changes before {@code until} to read at most, 1 or more; if that many were read and there may be more,
     *     {@link VisibilityHistory#earlier} tells how to go on
     * @return who could see it; or empty if there is no such environment
     * @throws IllegalArgumentException if {@code from} is not before {@code until}, or {@code most} is less than 1
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<VisibilityHistory> whoSaw(
            EnvironmentId environment, DeviceId device, Instant from, Instant until, int most);

    /**
     * Cuts the history of an environment at a revision, whose last state becomes the base from which it replays (CP-44). What was
     * before can no longer be asked for; the present state stays as it is.
     *
     * @return true if the history begins there; false if the revision is after the present one or before the base, or there is no
     *     such environment, and nothing has changed
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
     * @param after the last ID of the page before, whether or not it still exists; or empty for the first page
     * @param limit how many at most, 1 or more
     * @return the IDs; none only at the end
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit);

    /**
     * Lists the environments with a partner whose check is older than an age or further in the future than the configured tolerance
     * (CP-45, CP-56), as {@link #environments} lists all. Repeat checks well before they are too old to count: a job that rechecks
     * what is older than half the longest age, and runs every quarter of it, has at least the last quarter to finish in before a
     * standing becomes unknown.
     *
     * <pre>{@code
     * for (EnvironmentId id : partners.environmentsToRecheck(Duration.ofHours(12), Optional.empty(), 100)) {
     *     partners.recheckAll(id, job);
     * }
     * }</pre>
     *
     * @param age how old a check may be; exactly that old is not listed
     * @param after the last ID of the page before, whether or not it still exists; or empty for the first page
     * @param limit how many at most, 1 or more
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
