package io.channelpartners.core.observe;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.ListedEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store of environments whose calls are observed. */
record ObservedStore(EnvironmentStore store, Observers observers) implements EnvironmentStore {

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return observers.observed(LibraryCall.STORE_FIND, () -> store.find(environment));
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return observers.observed(LibraryCall.STORE_STAMP, () -> store.stamp(environment));
    }

    @Override
    public Optional<EnvironmentPart> part(EnvironmentId environment, Set<DeviceId> devices) {
        return observers.observed(LibraryCall.STORE_PART, () -> store.part(environment, devices));
    }

    @Override
    public boolean save(EnvironmentChange change) {
        return observers.observed(LibraryCall.STORE_SAVE, () -> store.save(change));
    }

    @Override
    public boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
        return observers.observed(LibraryCall.STORE_SAVE_WITH_SUMMARY, () -> store.saveWithSummary(change, summary));
    }

    @Override
    public Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        return observers.observed(LibraryCall.STORE_OUTLINE, () -> store.outline(environment));
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        return observers.observed(LibraryCall.STORE_HISTORY, () -> store.history(environment, from, limit));
    }

    @Override
    public Optional<HistoryBase> base(EnvironmentId environment) {
        return observers.observed(LibraryCall.STORE_BASE, () -> store.base(environment));
    }

    @Override
    public boolean cut(EnvironmentId environment, Revision revision) {
        return observers.observed(LibraryCall.STORE_CUT, () -> store.cut(environment, revision));
    }

    @Override
    public boolean erase(EnvironmentId environment) {
        return observers.observed(LibraryCall.STORE_ERASE, () -> store.erase(environment));
    }

    @Override
    public List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return observers.observed(
                LibraryCall.STORE_ENVIRONMENTS_LISTING, () -> store.environmentsListing(locations, after, limit));
    }

    @Override
    public List<ListedEnvironment> summariesListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return observers.observed(
                LibraryCall.STORE_SUMMARIES_LISTING, () -> store.summariesListing(locations, after, limit));
    }

    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        return observers.observed(LibraryCall.STORE_ENVIRONMENTS, () -> store.environments(after, limit));
    }

    @Override
    public List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        return observers.observed(
                LibraryCall.STORE_ENVIRONMENTS_TO_RECHECK,
                () -> store.environmentsToRecheck(earliest, latest, after, limit));
    }

    @Override
    public void requireWorking(Duration atMost) {
        observers.observing(LibraryCall.STORE_REQUIRE_WORKING, () -> store.requireWorking(atMost));
    }
}
