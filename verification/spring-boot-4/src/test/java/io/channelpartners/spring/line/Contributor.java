package io.channelpartners.spring.line;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;

/**
 * The answer of a context's health contributor.
 *
 * @param status up, down or out of service
 * @param details the details
 */
public record Contributor(String status, Map<String, Object> details) {

    /** Asks the contributor. */
    public static Contributor in(ApplicationContext context) {
        HealthIndicator asked = context.getBean("channelPartnersHealthIndicator", HealthIndicator.class);
        Health health = Objects.requireNonNull(asked.health());
        return new Contributor(health.getStatus().getCode(), health.getDetails());
    }
}
