package io.channelpartners.spring.metrics;

import io.channelpartners.event.AccessListener;
import io.channelpartners.event.CallObserver;
import io.channelpartners.spring.ChannelPartnersProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Registers meters with the {@link MeterRegistry} of the application, and observes calls if it has an {@link ObservationRegistry}. All
 * meters are registered once; README.md lists them.
 */
@AutoConfiguration(
        afterName = { // The first of each pair is the name in Spring Boot 3.5, the second in 4.
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnClass({MeterRegistry.class, ObservationRegistry.class})
@ConditionalOnBean(MeterRegistry.class)
@ConditionalOnProperty(name = "channel-partners.metrics.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(ChannelPartnersProperties.class)
public class MetricsAutoConfiguration {

    /** Creates the configuration; Spring does. */
    public MetricsAutoConfiguration() {}

    /**
     * Counts questions and changes.
     *
     * @param registries the meter registries
     */
    @Bean
    @ConditionalOnMissingBean(name = "channelPartnersQuestionMeters")
    public AccessListener channelPartnersQuestionMeters(ObjectProvider<MeterRegistry> registries) {
        return new QuestionMeters(one(registries));
    }

    /**
     * Observes calls if there is an active observation registry, or else times them.
     *
     * @param registries the meter registries
     * @param observations the observation registry, if there is one
     * @param properties the properties
     */
    @Bean
    @ConditionalOnMissingBean(name = "channelPartnersCallMeters")
    public CallObserver channelPartnersCallMeters(
            ObjectProvider<MeterRegistry> registries,
            ObjectProvider<ObservationRegistry> observations,
            ChannelPartnersProperties properties) {
        @Nullable ObservationRegistry observing = properties.metrics().observations() ? observations.getIfUnique() : null;
        return observing == null || observing.isNoop()
                ? new CallTimers(one(registries))
                : new CallObservations(observing);
    }

    /** The only or primary registry, else all of them in one. */
    static MeterRegistry one(ObjectProvider<MeterRegistry> registries) {
        @Nullable MeterRegistry single = registries.getIfUnique();
        if (single != null) {
            return single;
        }
        CompositeMeterRegistry all = new CompositeMeterRegistry();
        registries.orderedStream().forEach(all::add);
        return all;
    }
}
