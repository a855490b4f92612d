package io.channelpartners.spring.line;

import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
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
        Health health = context.getBean("channelPartnersHealthIndicator", HealthIndicator.class)
                .health();
        return new Contributor(health.getStatus().getCode(), health.getDetails());
    }
}
