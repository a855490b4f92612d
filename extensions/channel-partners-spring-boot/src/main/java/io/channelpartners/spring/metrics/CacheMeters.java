package io.channelpartners.spring.metrics;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Shows how the library uses its cache of states.
 *
 * @param library the library, which the meters refer to weakly
 */
record CacheMeters(ChannelPartnersLibrary library) {

    CacheMeters registeredIn(MeterRegistry registry) {
        Gauge.builder(
                        "channel.partners.cache.devices",
                        library,
                        found -> found.cache().devices())
                .description("What the cached states weigh, in devices")
                .register(registry);
        Gauge.builder(
                        "channel.partners.cache.devices.max",
                        library,
                        found -> found.cache().mostDevices())
                .description("The bound of the cache: channel-partners.devices-kept")
                .register(registry);
        Gauge.builder(
                        "channel.partners.cache.environments",
                        library,
                        found -> found.cache().environments())
                .description("Environments whose states are cached")
                .register(registry);
        FunctionCounter.builder(
                        "channel.partners.cache.reads",
                        library,
                        found -> found.cache().hits())
                .tag("result", "hit")
                .description("Reads of a present state")
                .register(registry);
        FunctionCounter.builder(
                        "channel.partners.cache.reads",
                        library,
                        found -> found.cache().misses())
                .tag("result", "miss")
                .description("Reads of a present state")
                .register(registry);
        return this;
    }
}
