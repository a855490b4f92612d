package io.channelpartners.core.boundary;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.internal.text.Quoted;
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
import java.util.function.Supplier;
import org.slf4j.Logger;

/**
 * A store held to its contract: it returns no other environment than the one asked for, and no pages that have gaps or are out of order.
 * What the store throws is passed on.
 */
public final class GuardedStore implements EnvironmentStore {

    private final EnvironmentStore store;

    /** Guards a store. */
    public GuardedStore(EnvironmentStore store) {
        this.store = store;
    }

    /** Reads something of one environment; if that fails, logs its ID and returns empty (CP-63). */
    public static <T> Optional<T> ifReadable(EnvironmentId environment, Supplier<T> reading) {
        return ifReadable(SpiFaults.LOG, environment, reading);
    }

    static <T> Optional<T> ifReadable(Logger log, EnvironmentId environment, Supplier<T> reading) {
        return SpiFaults.answered(
                log,
                "reading environment " + Quoted.of(environment.value()),
                () -> Optional.of(reading.get()),
                Optional::empty);
    }

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        Optional<EnvironmentSnapshot> found = store.find(environment);
        found.ifPresent(snapshot ->
                ReturnedPages.checkAsked(environment, snapshot.environment().id()));
        return found;
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return store.stamp(environment);
    }

    @Override
    public Optional<EnvironmentPart> part(EnvironmentId environment, Set<DeviceId> devices) {
        Optional<EnvironmentPart> found = store.part(environment, devices);
        found.ifPresent(part -> ReturnedPages.checkPart(environment, devices, part));
        return found;
    }

    @Override
    public boolean save(EnvironmentChange change) {
        return store.save(change);
    }

    @Override
    public boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
        return store.saveWithSummary(change, summary);
    }

    @Override
    public Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        Optional<EnvironmentOutline> found = store.outline(environment);
        found.ifPresent(
                outline -> ReturnedPages.checkAsked(environment, outline.part().id()));
        return found;
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        Optional<HistoryPage> page = store.history(environment, from, limit);
        page.ifPresent(found -> ReturnedPages.checkHistory(environment, from, limit, found));
        return page;
    }

    @Override
    public Optional<HistoryBase> base(EnvironmentId environment) {
        Optional<HistoryBase> base = store.base(environment);
        base.ifPresent(found -> ReturnedPages.checkAsked(
                environment, found.snapshot().environment().id()));
        return base;
    }

    @Override
    public boolean cut(EnvironmentId environment, Revision revision) {
        return store.cut(environment, revision);
    }

    @Override
    public boolean erase(EnvironmentId environment) {
        return store.erase(environment);
    }

    @Override
    public List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        List<EnvironmentId> page = store.environmentsListing(locations, after, limit);
        ReturnedPages.checkListing(after, limit, page);
        return page;
    }

    @Override
    public List<ListedEnvironment> summariesListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        List<ListedEnvironment> page = store.summariesListing(locations, after, limit);
        ReturnedPages.checkListing(
                after, limit, page.stream().map(ListedEnvironment::environment).toList());
        return page;
    }

    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        return ReturnedPages.checkedOnceEach(after, limit, store.environments(after, limit));
    }

    @Override
    public List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        return ReturnedPages.checkedOnceEach(after, limit, store.environmentsToRecheck(earliest, latest, after, limit));
    }

    @Override
    public void requireWorking(Duration atMost) {
        store.requireWorking(atMost);
    }
}
