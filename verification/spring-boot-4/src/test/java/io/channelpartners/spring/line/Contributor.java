package io.channelpartners.spring.line;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;

/**
 * What the health contributor of a context says.
 *
 * @param status up, down or out of service
 * @param details what else it says
 */
public record Contributor(String status, Map<String, Object> details) {

    /** Asks it. */
    public static Contributor in(ApplicationContext context) {
        HealthIndicator asked = context.getBean("channelPartnersHealthIndicator", HealthIndicator.class);
        Health health = Objects.requireNonNull(asked.health());
        return new Contributor(health.getStatus().getCode(), health.getDetails());
    }
}
