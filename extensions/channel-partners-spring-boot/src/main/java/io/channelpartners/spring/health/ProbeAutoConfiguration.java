package io.channelpartners.spring.health;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spring.ChannelPartnersProperties;
import io.channelpartners.spring.StoreDetails;
import io.channelpartners.spring.failure.PropertyRefused;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Defines the probe of the stores, which health and endpoint share, so that only one query runs at a time. */
@AutoConfiguration(afterName = "io.channelpartners.spring.ChannelPartnersAutoConfiguration")
@ConditionalOnClass(name = "org.springframework.boot.actuate.endpoint.annotation.Endpoint")
@ConditionalOnBean({ChannelPartnersLibrary.class, EnvironmentStore.class})
public class ProbeAutoConfiguration {

    /** Creates the configuration; Spring does. */
    public ProbeAutoConfiguration() {}

    @Bean
    StoreProbe channelPartnersStoreProbe(
            EnvironmentStore environments,
            ObjectProvider<SharedViewStore> sharedViews,
            ObjectProvider<StoreDetails> details,
            ChannelPartnersProperties properties) {
        Duration timeout = positive(properties.health().timeout());
        StoreQuestions questions = new StoreQuestions(
                environments,
                sharedViews.orderedStream().toList(),
                details.orderedStream().toList(),
                timeout);
        return new StoreProbe(questions::ask, timeout, StoreProbe.inThreadOfItsOwn());
    }

    private static Duration positive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new PropertyRefused(
                    "channel-partners.health.timeout",
                    timeout.toString(),
                    "it must be more than zero",
                    "Set it to more than zero, such as 2s.");
        }
        return timeout;
    }
}
