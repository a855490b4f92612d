package io.channelpartners;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.VisibilityHistory;
import java.time.Instant;
import java.util.Optional;

/**
 * The history of an environment: its recorded changes, its earlier states, and who saw what then (CP-44, L-9). Part of {@link
 * ChannelPartners}. Thread-safe.
 */
public interface CustomerHistory {

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
     * <p>Changes that moved only the times of checks are included, although they made no revision.
     *
     * @param from the revision to start from; 0 for all recorded changes, since the set-up or the cut
     * @param limit the maximum number of changes, 1 or more
     * @return the first of these changes, if there are any; or empty if there is no such environment
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, Revision from, int limit);

    /**
     * Gets the next page of the changes of an environment.
     *
     * @param from the state to start from: {@link HistoryPage#next()} of the previous page
     * @param limit the maximum number of changes, 1 or more
     * @return the first of these changes, none after the last one; or empty if the environment was erased since
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit);

    /**
     * Gets the state of an environment at a revision, replayed from its history (L-9): forward from the base or backward from the
     * present, whichever takes fewer revisions.
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
     * <p>The answers rest on what the environment recorded; what HPE said when a user signed in is not part of the history. The one
     * exception is {@link AccessReview#usersOf}, which names the users of today.
     *
     * @param at the instant
     * @return the review, or empty if {@link #environmentAt(EnvironmentId, Instant)} is
     * @throws io.channelpartners.problem.TooManyConflicts if the history was cut or erased during each attempt
     */
    Optional<AccessReview> reviewAt(EnvironmentId environment, Instant at);

    /**
     * Gets who could see a device between two instants: what {@link #reviewAt} says for each instant, grouped into periods with the
     * same answer. A period ends with a change that concerns the device, or when a standing begins or ceases to count (CP-56).
     *
     * <pre>{@code
     * Instant march = Instant.parse("2026-03-01T00:00:00Z");
     * Instant april = Instant.parse("2026-04-01T00:00:00Z");
     * VisibilityHistory visibility = partners.whoSaw(acme, dl380, march, april, 1_000).orElseThrow();
     * for (VisibilityPeriod period : visibility.periods()) {
     *     journal.add(period.from() + ", revision " + period.first().revision() + ": " + period.visibilities());
     * }
     * }</pre>
     *
     * <p>The history is replayed backward from the present: every change made since {@code until} is read, and before that at most
     * {@code most}. It is read page by page and not kept in memory.
     *
     * @param from the start of the time in question, inclusive
     * @param until the end of the time in question, exclusive; if it is in the future, the answer assumes that nothing changes
     *     until then
     * @param most the maximum number of changes before {@code until} to read, 1 or more; if there may be more, {@link
     *     VisibilityHistory#earlier} says how to continue
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
}
