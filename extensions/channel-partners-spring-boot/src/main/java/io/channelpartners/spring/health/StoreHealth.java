package io.channelpartners.spring.health;

import java.util.Map;

/** What a store answered, without anything personal. */
sealed interface StoreHealth {

    /**
     * It works.
     *
     * @param details what else it said
     */
    record Works(Map<String, Object> details) implements StoreHealth {

        public Works {
            details = Map.copyOf(details);
        }
    }

    /**
     * It failed.
     *
     * @param kind the kind of failure; the message stays in the log, since a driver may quote values
     */
    record Fails(String kind) implements StoreHealth {}

    /**
     * It did not answer in time, so nobody can tell. That is not up: no request should come here.
     *
     * @param reason why there is no answer
     */
    record Unanswered(String reason) implements StoreHealth {}
}
