package io.channelpartners.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spring.health.HealthAutoConfiguration;
import io.channelpartners.spring.health.ProbeAutoConfiguration;
import io.channelpartners.spring.jdbc.JdbcStoresAutoConfiguration;
import io.channelpartners.spring.metrics.CacheMetricsAutoConfiguration;
import io.channelpartners.spring.metrics.MetricsAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Starts an application as its main method would: failures are analyzed and printed. */
public final class StartOf {

    private StartOf() {}

    /** Starts it with the auto-configuration of this jar alone. */
    public static ConfigurableApplicationContext application(Class<?> parts, String... arguments) {
        return new SpringApplicationBuilder(OwnAutoConfiguration.class, parts)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments);
    }

    /** Requires that it does not start. */
    public static void failing(Class<?> parts, String... arguments) {
        try (ConfigurableApplicationContext started = application(parts, arguments)) {
            assertThat(started).as("an application that should not start").isNull();
        } catch (RuntimeException expected) {
            assertThat(expected).isNotNull();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ChannelPartnersAutoConfiguration.class,
        HealthAutoConfiguration.class,
        ProbeAutoConfiguration.class,
        MetricsAutoConfiguration.class,
        CacheMetricsAutoConfiguration.class,
        JdbcStoresAutoConfiguration.class
    })
    static class OwnAutoConfiguration {}
}
