package io.channelpartners.spring.health;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Defines the health contributor {@code channelPartners}, which checks that the stores work. Use it for readiness, never for liveness: a
 * slow database is no reason to restart a process.
 */
@AutoConfiguration(after = ProbeAutoConfiguration.class)
@ConditionalOnBean(StoreProbe.class)
@Conditional(HealthEnabled.class)
public class HealthAutoConfiguration {

    private static final String NAME = "channelPartnersHealthIndicator";

    /** Creates the configuration; Spring does. */
    public HealthAutoConfiguration() {}

    /** In Spring Boot 3.5. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    static class OnBoot3 {

        @Bean(NAME)
        @ConditionalOnMissingBean(name = NAME)
        org.springframework.boot.actuate.health.HealthIndicator channelPartnersHealthIndicator(StoreProbe probe) {
            return () -> Boot3Health.of(probe.ask());
        }
    }

    /** In Spring Boot 4, which has moved the types. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    static class OnBoot4 {

        @Bean(NAME)
        @ConditionalOnMissingBean(name = NAME)
        org.springframework.boot.health.contributor.HealthIndicator channelPartnersHealthIndicator(StoreProbe probe) {
            return () -> Boot4Health.of(probe.ask());
        }
    }
}
