package io.channelpartners.spring.metrics;

import io.channelpartners.event.CallObserver;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Observes calls, for traces, if the application has no meters. */
@AutoConfiguration(
        after = MetricsAutoConfiguration.class,
        beforeName = "io.channelpartners.spring.ChannelPartnersAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnSingleCandidate(ObservationRegistry.class)
@ConditionalOnMissingBean(name = "channelPartnersCallMeters")
@ConditionalOnProperty(
        name = {"channel-partners.metrics.enabled", "channel-partners.metrics.observations"},
        havingValue = "true",
        matchIfMissing = true)
public class ObservationsAutoConfiguration {

    /** Creates the configuration; Spring does. */
    public ObservationsAutoConfiguration() {}

    /**
     * Observes calls.
     *
     * @param observations the observation registry
     */
    @Bean
    public CallObserver channelPartnersCallObservations(ObservationRegistry observations) {
        return new CallObservations(observations);
    }
}
