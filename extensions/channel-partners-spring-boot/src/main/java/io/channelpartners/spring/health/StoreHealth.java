package io.channelpartners.spring.health;

import java.util.Map;

/** What the stores answered, without personal data. */
sealed interface StoreHealth {

    /**
     * They work.
     *
     * @param details what {@link io.channelpartners.spring.StoreDetails} added
     */
    record Works(Map<String, Object> details) implements StoreHealth {

        public Works {
            details = Map.copyOf(details);
        }
    }

    /**
     * One of them failed.
     *
     * @param kind the kind of failure, without its message, since a driver may quote values
     */
    record Fails(String kind) implements StoreHealth {}

    /**
     * They did not answer in time, so it is unknown whether they work. That must not count as up: no request should be routed here.
     *
     * @param reason why there is no answer
     */
    record Unanswered(String reason) implements StoreHealth {}
}
