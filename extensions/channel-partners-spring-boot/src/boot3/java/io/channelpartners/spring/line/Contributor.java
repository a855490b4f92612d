package io.channelpartners.spring.line;

import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
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
        Health health = context.getBean("channelPartnersHealthIndicator", HealthIndicator.class)
                .health();
        return new Contributor(health.getStatus().getCode(), health.getDetails());
    }
}
