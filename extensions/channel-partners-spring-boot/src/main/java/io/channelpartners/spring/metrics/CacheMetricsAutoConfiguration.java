package io.channelpartners.spring.metrics;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Registers the meters of the cache. They need the library, while the library needs the other meters; so they are apart. */
@AutoConfiguration(
        after = MetricsAutoConfiguration.class,
        afterName = "io.channelpartners.spring.ChannelPartnersAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({MetricsAutoConfiguration.class, ChannelPartnersLibrary.class})
public class CacheMetricsAutoConfiguration {

    /** Creates the configuration; Spring does. */
    public CacheMetricsAutoConfiguration() {}

    @Bean
    CacheMeters channelPartnersCacheMeters(ChannelPartnersLibrary library, ObjectProvider<MeterRegistry> registries) {
        return new CacheMeters(library).registeredIn(MetricsAutoConfiguration.one(registries));
    }
}
