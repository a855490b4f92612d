package io.channelpartners.spring.health;

import io.channelpartners.spring.health.StoreHealth.Fails;
import io.channelpartners.spring.health.StoreHealth.Unanswered;
import io.channelpartners.spring.health.StoreHealth.Works;
import org.springframework.boot.health.contributor.Health;

/** Converts the health of the stores to the types of Spring Boot 4. */
final class Boot4Health {

    private Boot4Health() {}

    static Health of(StoreHealth health) {
        if (health instanceof Works works) {
            return Health.up().withDetails(works.details()).build();
        }
        if (health instanceof Fails fails) {
            return Health.down().withDetail("kind", fails.kind()).build();
        }
        return Health.outOfService()
                .withDetail("reason", ((Unanswered) health).reason())
                .build();
    }
}
