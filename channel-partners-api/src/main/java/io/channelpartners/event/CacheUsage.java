package io.channelpartners.event;

/**
 * A snapshot of how a library uses its cache of states, for metrics.
 *
 * <p>A read of a present state counts as a hit if the cache had exactly that state, and as a miss if the store had to load it, in
 * whole, in part or in outline. Reading an environment that does not exist counts as neither, and so do past states and pages of
 * "My Customers" that need no state.
 *
 * @param environments the number of environments whose states are cached
 * @param devices their size in devices, never more than {@code mostDevices}
 * @param mostDevices the limit: {@code devicesKept} of the builder
 * @param hits the number of hits since the library was built
 * @param misses the number of misses since the library was built
 */
public record CacheUsage(int environments, long devices, long mostDevices, long hits, long misses) {}
