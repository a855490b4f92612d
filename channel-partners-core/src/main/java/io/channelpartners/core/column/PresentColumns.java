package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.event.CacheUsage;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The present states of environments, with their columns; the most recently used are cached, up to a number of devices. Each call
 * asks the store for the present stamp, so the cache saves work but never gives an old answer. Nothing else caches states, and
 * stores need not. Thread-safe.
 */
public final class PresentColumns {

    private final EnvironmentStore store;
    private final StateCache cache;

    /** Creates a cache of a number of devices in front of a store. */
    public PresentColumns(EnvironmentStore store, long devices) {
        this.store = store;
        this.cache = new StateCache(devices);
    }

    /** Gets the present state of an environment. */
    public Optional<EnvironmentSnapshot> state(EnvironmentId environment) {
        return present(environment).map(CachedState::snapshot);
    }

    /** Gets the columns of the present state of an environment. */
    public Optional<EnvironmentColumns> of(EnvironmentId environment) {
        return present(environment).map(this::columns);
    }

    private Optional<CachedState> present(EnvironmentId environment) {
        Optional<EnvironmentStamp> present = stamp(environment);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Optional<CachedState> known = cache.present(environment, present.get());
        return known.isPresent() ? known : store.find(environment).map(this::keep);
    }

    /** Gets the present stamp; evicts an environment that has none (CP-44). */
    private Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        Optional<EnvironmentStamp> present = store.stamp(environment);
        if (present.isEmpty()) {
            forget(environment);
        }
        return present;
    }

    private Optional<CachedState> cached(EnvironmentId environment, EnvironmentStamp stamp) {
        return cache.get(environment).filter(state -> state.snapshot().stamp().equals(stamp));
    }

    /**
     * Gets columns that contain at least the given devices, in the present state of an environment (L-11): the columns of all devices if
     * they are cached; or else columns of these devices alone, which are not cached, since their stamp is that of the whole state.
     */
    public Optional<EnvironmentColumns> of(EnvironmentId environment, Set<DeviceId> devices) {
        if (devices.size() > EnvironmentPart.MOST_DEVICES) {
            return present(environment).map(whole -> columns(whole, devices));
        }
        return ofCachedOr(
                environment,
                whole -> columns(whole, devices),
                () -> store.part(environment, devices).map(EnvironmentColumns::of));
    }

    private static EnvironmentColumns columns(CachedState whole, Set<DeviceId> devices) {
        return whole.columns().orElseGet(() -> EnvironmentColumns.of(EnvironmentPart.of(whole.snapshot(), devices)));
    }

    /** Derives an answer from the cached state if that is the present one; else asks the store, which need not load the whole. */
    private <T> Optional<T> ofCachedOr(
            EnvironmentId environment, Function<CachedState, T> ofCached, Supplier<Optional<T>> stored) {
        if (cache.get(environment).isEmpty()) {
            Optional<T> found = stored.get();
            found.ifPresent(missed -> cache.missed());
            return found;
        }
        Optional<EnvironmentStamp> present = stamp(environment);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Optional<CachedState> known = cache.present(environment, present.get());
        return known.isPresent() ? known.map(ofCached) : stored.get();
    }

    /** Gets the columns of a state that was read before. */
    public EnvironmentColumns of(EnvironmentSnapshot snapshot) {
        return columns(cache.get(snapshot.environment().id())
                .filter(state -> state.snapshot().equals(snapshot))
                .orElseGet(() -> uncached(snapshot)));
    }

    /** Gets the summary of a state that was read before. */
    public DeviceSummary summary(EnvironmentSnapshot snapshot) {
        Optional<CachedState> known = cached(snapshot.environment().id(), snapshot.stamp());
        return known.flatMap(CachedState::summary).orElseGet(() -> {
            DeviceSummary summary = DeviceSummary.of(snapshot.environment());
            known.ifPresent(state -> cache.put(state.with(summary)));
            return summary;
        });
    }

    /** Gets the outline of the present state of an environment (L-12), from the cached state if that is the present one. */
    public Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        return ofCachedOr(
                environment,
                whole -> EnvironmentOutline.of(whole.snapshot(), summary(whole.snapshot())),
                () -> store.outline(environment));
    }

    /** Gets the columns of a past state, without caching them. */
    public EnvironmentColumns forPastState(EnvironmentSnapshot snapshot) {
        Optional<EnvironmentColumns> near = nearest(snapshot);
        return near.filter(columns -> columns.isOf(snapshot)).orElseGet(() -> made(snapshot, near));
    }

    /** Caches the state that a change was saved as, so that the next call need not load it. */
    public void saved(EnvironmentSnapshot snapshot, DeviceSummary summary) {
        cache.put(uncached(snapshot).with(summary));
    }

    /** Gets the numbers of the cache. */
    public CacheUsage usage() {
        return cache.usage();
    }

    /** Evicts an erased environment (CP-44). */
    public void forget(EnvironmentId environment) {
        cache.remove(environment);
    }

    private EnvironmentColumns columns(CachedState state) {
        return state.columns().orElseGet(() -> {
            EnvironmentColumns columns = made(state.snapshot(), state.nearest());
            cache.put(new CachedState(state.snapshot(), Optional.of(columns), state.summary()));
            return columns;
        });
    }

    private CachedState keep(EnvironmentSnapshot snapshot) {
        CachedState state = uncached(snapshot);
        cache.put(state);
        return state;
    }

    private CachedState uncached(EnvironmentSnapshot snapshot) {
        return new CachedState(snapshot, nearest(snapshot));
    }

    private EnvironmentColumns made(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> near) {
        return near.map(columns -> columns.next(snapshot)).orElseGet(() -> EnvironmentColumns.of(snapshot));
    }

    private Optional<EnvironmentColumns> nearest(EnvironmentSnapshot snapshot) {
        return cache.get(snapshot.environment().id()).flatMap(CachedState::nearest);
    }
}
