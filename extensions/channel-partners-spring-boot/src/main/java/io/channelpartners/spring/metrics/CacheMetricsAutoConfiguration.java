package io.channelpartners.spring.metrics;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Shows how the library uses its cache: unlike the other meters, these need the library, and not the library them. */
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
