package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A store that keeps summaries beside the states, step by step, so that a fault can replace one step. */
class KeepingStore extends SlowStore {

    final Map<String, DeviceSummary> summaries = new HashMap<>();
    final Map<String, EnvironmentSnapshot> former = new HashMap<>(); // the states before the last changes

    String summaryKey(EnvironmentId environment) {
        return key(environment);
    }

    void keep(EnvironmentChange change, DeviceSummary summary) {
        summaries.put(summaryKey(change.environment()), summary);
    }

    void keepNone(EnvironmentChange change) {
        forget(change.environment());
    }

    void forget(EnvironmentId environment) {
        summaries.remove(summaryKey(environment));
    }

    Optional<DeviceSummary> kept(EnvironmentId environment) {
        return Optional.ofNullable(summaries.get(summaryKey(environment)));
    }

    @Override
    public synchronized boolean save(EnvironmentChange change) {
        return saved(change, Optional.empty());
    }

    @Override
    public synchronized boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
        return saved(change, Optional.of(summary));
    }

    boolean saved(EnvironmentChange change, Optional<DeviceSummary> summary) {
        Optional<EnvironmentSnapshot> before = find(change.environment());
        boolean saved = super.save(change);
        if (saved) {
            before.ifPresent(state -> former.put(key(change.environment()), state));
            summary.ifPresentOrElse(of -> keep(change, of), () -> keepNone(change));
        }
        return saved;
    }

    @Override
    public synchronized boolean erase(EnvironmentId environment) {
        forget(environment);
        former.remove(key(environment));
        return super.erase(environment);
    }

    @Override
    public synchronized Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        return honest(environment);
    }

    final synchronized Optional<EnvironmentOutline> honest(EnvironmentId environment) {
        return find(environment).map(state -> EnvironmentOutline.of(state, counts(state)));
    }

    DeviceSummary counts(EnvironmentSnapshot state) {
        return kept(state.environment().id()).orElseGet(() -> DeviceSummary.of(state.environment()));
    }

    @Override
    public synchronized List<ListedEnvironment> summariesListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return honest(locations, after, limit).toList();
    }

    final synchronized Stream<ListedEnvironment> honest(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return environmentsListing(locations, after, limit).stream()
                .map(environment -> row(environment, locations))
                .toList()
                .stream();
    }

    final synchronized ListedEnvironment row(EnvironmentId environment, Set<PartnerLocationId> locations) {
        return new ListedEnvironment(
                environment,
                find(environment).filter(state -> kept(environment).isPresent()).map(state -> said(state, locations)));
    }

    /** What a row says of a state of which a summary is kept. */
    EnvironmentSummary said(EnvironmentSnapshot state, Set<PartnerLocationId> locations) {
        return EnvironmentSummary.builder()
                .like(EnvironmentSummary.of(state, locations))
                .devices(counts(state))
                .build();
    }
}
