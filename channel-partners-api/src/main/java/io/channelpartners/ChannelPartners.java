package io.channelpartners;

import io.channelpartners.change.EnvironmentId;
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
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.DeviceReview;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The customer's side: check partners, set up and change an environment, and review who sees what, now or in the past.
 *
 * <pre>{@code
 * IdCheck.Recognized check = partners.checkId(PartnerLocationId.of("30523182")).orThrow();
 * ChangeResult saved = partners.change(acme, by, environment -> environment
 *         .addPartner(check)
 *         .setDefault(SERVICE_PARTNER, check.id())
 *         .saveDevices(DeviceTicks.of(check.id()).tick(RESELLER, dl380, msa2040)));
 * }</pre>
 *
 * <p>{@link CustomerHistory} has the methods about the past.
 *
 * <p>The caller decides whether {@code by} may act for the customer; the library does not check it. If an edit or a guard throws,
 * the exception is passed on, and nothing is saved. Thread-safe.
 */
public interface ChannelPartners extends CustomerHistory {

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
     * Changes an environment: saves the whole edit as one revision, or nothing. In each environment, the writers of one library
     * take turns. When another process is faster, the edit runs again on the newer state, a bounded number of times.
     *
     * <p>An edit or a guard, even of a preview, must not change its own environment: the attempt throws an {@link
     * IllegalStateException} at once. It may change another environment, without waiting for a turn, and does so each time it runs.
     * Listeners are called after the turn. They may change any environment except one whose edit or guard made this change.
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
     * Previews how an edit would change who sees what; saves nothing (L-10). To preview a change at HPE, refresh the partner with
     * the check that it would produce. To save exactly what was previewed, or nothing, require the state that the preview started
     * from: {@code partners.change(acme, by, edit, ChangeOptions.none().from(impact.change().from()))}.
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
     * Reverting never gives consent: afterward, opt-in and integration hold only if they hold now. To see the impact first, preview
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
     * Reviews who sees what of an environment now, at its present revision.
     *
     * @return the review, or empty if there is no such environment
     */
    Optional<AccessReview> review(EnvironmentId environment);

    /**
     * Counts who holds and sees how many devices of an environment now, at its present revision, with the same numbers as {@link
     * #review(EnvironmentId)} (L-12). If the store keeps a summary, no devices are read.
     *
     * @return the numbers, or empty if there is no such environment
     */
    Optional<AccessSummary> summary(EnvironmentId environment);

    /**
     * Reviews who sees what of some devices of an environment, with the same answers about them as {@link #review(EnvironmentId)}
     * (L-11). If the state is not cached, up to {@value io.channelpartners.environment.EnvironmentPart#MOST_DEVICES} devices are
     * read from the store without the others.
     *
     * @param devices the devices that the review covers, any number, registered or not; it refuses any other
     * @return the review, or empty if there is no such environment
     */
    Optional<DeviceReview> review(EnvironmentId environment, Set<DeviceId> devices);

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
     * (CP-45, CP-56), as {@link #environments} lists all. Repeat checks well before they are too old to count. A job that runs
     * every quarter of the longest age, and repeats the checks older than half of it, has at least the last quarter to finish
     * before a standing becomes unknown.
     *
     * <pre>{@code
     * for (EnvironmentId id : partners.environmentsToRecheck(Duration.ofHours(12), Optional.empty(), 100)) {
     *     partners.recheckAll(id, job);
     * }
     * }</pre>
     *
     * @param age a check older than this is to be repeated; one of exactly this age is not
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
