package io.channelpartners.core;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.boundary.GuardedVerifier;
import io.channelpartners.core.boundary.Limits;
import io.channelpartners.core.boundary.Timing;
import io.channelpartners.core.column.PresentColumns;
import io.channelpartners.core.listen.Listeners;
import io.channelpartners.core.manage.EnvironmentChanges;
import io.channelpartners.core.manage.EnvironmentHistory;
import io.channelpartners.core.manage.ExpectedState;
import io.channelpartners.core.manage.Proposal;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.VisibilityHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The customer's entry point. */
record DefaultChannelPartners(
        EnvironmentStore store,
        GuardedVerifier verifier,
        EnvironmentChanges changes,
        EnvironmentHistory history,
        PresentColumns columns,
        Reviews reviews,
        Listeners listeners,
        Clock clock,
        Freshness freshness)
        implements ChannelPartners {

    @Override
    public IdCheck checkId(PartnerLocationId id) {
        return verifier.check(id);
    }

    @Override
    public Optional<EnvironmentSnapshot> environment(EnvironmentId environment) {
        return columns.state(environment);
    }

    @Override
    public ChangeResult setUp(EnvironmentId environment, String customer, Actor by, EnvironmentEdit edit) {
        Timing timing = listeners.begin();
        return saved(changes.setUp(environment, customer, by, edit), timing);
    }

    @Override
    public ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit) {
        return change(environment, by, edit, ChangeOptions.none());
    }

    @Override
    public ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit, ChangeOptions options) {
        return change(environment, by, edit, options, listeners.begin());
    }

    private ChangeResult change(
            EnvironmentId environment, Actor by, EnvironmentEdit edit, ChangeOptions options, Timing timing) {
        return saved(changes.change(environment, ExpectedState.of(options), by, edit, judge(options)), timing);
    }

    /** Reports a change after its writer's turn, unless it changed nothing. */
    private ChangeResult saved(Proposal proposal, Timing timing) {
        if (!proposal.changesNothing()) {
            listeners.changed(proposal.result(), () -> reviews.impactOfSaved(proposal), timing);
        }
        return proposal.result();
    }

    private Consumer<Proposal> judge(ChangeOptions options) {
        return proposal -> options.guard().ifPresent(guard -> {
            List<Problem> against = guard.judge(reviews.impact(proposal));
            if (!against.isEmpty()) {
                throw new EditRefused(against);
            }
        });
    }

    @Override
    public AccessImpact preview(EnvironmentId environment, Actor by, EnvironmentEdit edit) {
        Timing timing = listeners.begin();
        return listeners.previewed(reviews.impact(changes.propose(environment, by, edit)), timing);
    }

    @Override
    public ChangeResult revert(EnvironmentId environment, Revision to, Actor by) {
        return revert(environment, to, by, ChangeOptions.none());
    }

    @Override
    public ChangeResult revert(EnvironmentId environment, Revision to, Actor by, ChangeOptions options) {
        Timing timing = listeners.begin();
        Reverts reverts = new Reverts(store, changes, history);
        return saved(reverts.revert(environment, ExpectedState.of(options), to, by, judge(options)), timing);
    }

    @Override
    public ChangeResult recheck(EnvironmentId environment, Actor by, PartnerLocationId partner) {
        return recheck(environment, by, Optional.of(partner));
    }

    @Override
    public ChangeResult recheckAll(EnvironmentId environment, Actor by) {
        return recheck(environment, by, Optional.empty());
    }

    /** Checks one partner or all. Asks for each ID once, before the change begins, however many attempts the change takes. */
    private ChangeResult recheck(EnvironmentId environment, Actor by, Optional<PartnerLocationId> only) {
        Timing timing = listeners.begin();
        List<IdCheck> checks = verifier.checkAll(only.map(List::of).orElseGet(() -> listed(environment)));
        EnvironmentEdit refresh = present -> {
            List<IdCheck> wanted = checks.stream()
                    .filter(check -> only.isPresent() || present.partners().contains(check.id()))
                    .toList();
            return present.refreshPartners(wanted, clock.instant(), freshness);
        };
        return change(environment, by, refresh, ChangeOptions.none(), timing);
    }

    private List<PartnerLocationId> listed(EnvironmentId environment) {
        return columns.state(environment)
                .map(found -> found.environment().partners().ids())
                .orElseGet(List::of);
    }

    @Override
    public Optional<AccessReview> review(EnvironmentId environment) {
        return reviews.ofPresent(environment).map(listeners::audited);
    }

    @Override
    public Optional<AccessSummary> summary(EnvironmentId environment) {
        return reviews.summaryOfPresent(environment).map(listeners::audited);
    }

    @Override
    public Optional<DeviceReview> review(EnvironmentId environment, Set<DeviceId> devices) {
        return reviews.ofPresent(environment, Set.copyOf(devices)).map(listeners::audited);
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, Revision from, int limit) {
        return history.page(environment, from, limit);
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        return history.page(environment, from, limit);
    }

    @Override
    public Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Revision revision) {
        return history.at(environment, revision);
    }

    @Override
    public Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Instant at) {
        return history.at(environment, at);
    }

    @Override
    public Optional<AccessReview> reviewAt(EnvironmentId environment, Instant at) {
        return history.at(environment, at).map(snapshot -> listeners.audited(reviews.ofPast(snapshot, at)));
    }

    @Override
    public Optional<VisibilityHistory> whoSaw(
            EnvironmentId environment, DeviceId device, Instant from, Instant until, int most) {
        Timing timing = listeners.begin();
        VisibilityHistories visibility = new VisibilityHistories(history, freshness, reviews::ofPast);
        return listeners.audited(visibility.of(environment, device, from, until, most), environment, until, timing);
    }

    @Override
    public boolean cutHistory(EnvironmentId environment, Revision revision) {
        return store.cut(environment, revision);
    }

    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        Limits.requireOneOrMore(limit);
        return store.environments(after, limit);
    }

    @Override
    public List<EnvironmentId> environmentsToRecheck(Duration age, Optional<EnvironmentId> after, int limit) {
        Limits.requireOneOrMore(limit);
        Freshness wanted = freshness.withLongestAge(age);
        Instant now = clock.instant();
        return store.environmentsToRecheck(wanted.earliest(now), wanted.latest(now), after, limit);
    }

    @Override
    public boolean erase(EnvironmentId environment) {
        boolean existed = store.erase(environment);
        columns.forget(environment);
        return existed;
    }
}
