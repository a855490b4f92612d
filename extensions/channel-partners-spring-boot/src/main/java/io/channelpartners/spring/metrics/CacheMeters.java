package io.channelpartners.spring.metrics;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Meters of the cache of states.
 *
 * @param library the library; the meters hold only a weak reference, so this record keeps it
 */
record CacheMeters(ChannelPartnersLibrary library) {

    CacheMeters registeredIn(MeterRegistry registry) {
        Gauge.builder(
                        "channel.partners.cache.devices",
                        library,
                        found -> found.cache().devices())
                .description("The size of the cached states, in devices")
                .register(registry);
        Gauge.builder(
                        "channel.partners.cache.devices.max",
                        library,
                        found -> found.cache().mostDevices())
                .description("The limit of the cache, in devices: channel-partners.devices-kept")
                .register(registry);
        Gauge.builder(
                        "channel.partners.cache.environments",
                        library,
                        found -> found.cache().environments())
                .description("Environments whose state is cached")
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
