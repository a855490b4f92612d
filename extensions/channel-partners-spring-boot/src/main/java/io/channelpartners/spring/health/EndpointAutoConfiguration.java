package io.channelpartners.spring.health;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spring.ChannelPartnersProperties;
import io.channelpartners.spring.StoreSizes;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Defines the endpoint {@code channelpartners}, and keeps keys out of all endpoints. */
@AutoConfiguration(after = ProbeAutoConfiguration.class)
@ConditionalOnClass({Endpoint.class, SanitizingFunction.class})
public class EndpointAutoConfiguration {

    private static final Set<String> KEYS = Set.of("cursorskey", "cursorsformerkeys", "tokenkey", "formertokenkeys");

    /** Creates the configuration; Spring does. */
    public EndpointAutoConfiguration() {}

    /** Masks the keys wherever Actuator shows properties, no matter how its {@code show-values} is set. */
    @Bean
    public SanitizingFunction channelPartnersKeysHidden() {
        return data -> isKey(data.getKey()) ? data.withSanitizedValue() : data;
    }

    /** Compares letters only, so that every relaxed spelling of a property matches. */
    private static boolean isKey(String property) {
        String letters = property.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters.startsWith("channelpartners") && KEYS.stream().anyMatch(letters::contains);
    }

    /** The endpoint, if it is exposed. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
    @ConditionalOnBean(StoreProbe.class)
    static class Exposed {

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnAvailableEndpoint
        ChannelPartnersEndpoint channelPartnersEndpoint(
                ChannelPartnersLibrary library,
                EnvironmentStore store,
                StoreProbe probe,
                ChannelPartnersProperties properties,
                ObjectProvider<StoreSizes> sizes) {
            return new ChannelPartnersEndpoint(library, store, probe, properties, sizes);
        }
    }
}
