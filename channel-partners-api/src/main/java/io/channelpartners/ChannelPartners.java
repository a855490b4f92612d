package io.channelpartners;

import io.channelpartners.access.AccessReview;
import io.channelpartners.environment.Actor;
import io.channelpartners.environment.ChangeResult;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.Revision;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Optional;

/**
 * The customer's side: check partners, set up and change an environment, review who sees what.
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
     * @param id the ID
     * @return exactly one of recognised, not recognised, unavailable; never for another ID
     */
    IdCheck checkId(PartnerLocationId id);

    /**
     * Gets the present state of an environment.
     *
     * @param environment its ID
     * @return the state, or empty if there is no such environment
     */
    Optional<EnvironmentSnapshot> environment(EnvironmentId environment);

    /**
     * Sets up an environment as its first revision. Partners and defaults may be part of it (CP-11).
     *
     * @param environment its ID
     * @param customer the customer's company name, 1 to 255 code points (CP-02)
     * @param by who sets it up
     * @param edit what is set up, beginning with nothing
     * @return the first state, with warnings
     * @throws io.channelpartners.problem.EnvironmentExists if the ID is taken
     * @throws io.channelpartners.problem.EditRefused if a rule forbids it
     */
    ChangeResult setUp(EnvironmentId environment, String customer, Actor by, EnvironmentEdit edit);

    /**
     * Changes an environment: one revision, all of the edit or nothing. When another writer is faster the edit is made again on
     * the newer state, a bounded number of times.
     *
     * @param environment its ID
     * @param by who makes the change
     * @param edit the edit, called at least once
     * @return the state after the change; without a new revision if nothing changes (L-7)
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if a rule forbids it
     * @throws io.channelpartners.problem.TooManyConflicts if other writers were faster each time
     */
    ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit);

    /**
     * Changes an environment only if it still is at the revision from which the edit was made (CP-36).
     *
     * @param environment its ID
     * @param from the revision that the caller has seen
     * @param by who makes the change
     * @param edit the edit, called at least once unless the revision is another
     * @return the state after the change
     * @throws io.channelpartners.problem.StaleRevision if the environment has moved on
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if a rule forbids it
     * @throws io.channelpartners.problem.TooManyConflicts if other writers were faster each time
     */
    ChangeResult change(EnvironmentId environment, Revision from, Actor by, EnvironmentEdit edit);

    /**
     * Repeats Check ID for one listed partner and stores what it says (CP-15).
     *
     * @param environment its ID
     * @param by who asks for it
     * @param partner a listed partner
     * @return the state after it; without a new revision if only the time of the check moved, or the back end is unavailable
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed
     * @throws io.channelpartners.problem.TooManyConflicts if other writers were faster each time
     */
    ChangeResult recheck(EnvironmentId environment, Actor by, PartnerLocationId partner);

    /**
     * Repeats Check ID for every listed partner and stores what they say, as one change (CP-15).
     *
     * @param environment its ID
     * @param by who asks for it
     * @return the state after it, as for {@link #recheck}
     * @throws io.channelpartners.problem.EnvironmentNotFound if there is no such environment
     * @throws io.channelpartners.problem.TooManyConflicts if other writers were faster each time
     */
    ChangeResult recheckAll(EnvironmentId environment, Actor by);

    /**
     * Reviews who sees what of an environment, at its present revision and now.
     *
     * @param environment its ID
     * @return the review, or empty if there is no such environment
     */
    Optional<AccessReview> review(EnvironmentId environment);
}
