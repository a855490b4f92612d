package io.channelpartners.spring.health;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Map;

/**
 * What a store is asked: the cheapest question that reads.
 *
 * @param store the store
 */
record StoreQuestions(EnvironmentStore store) {

    /** Need not exist; whether it does is not told. */
    private static final EnvironmentId ANY = EnvironmentId.of("channel-partners-health");

    Map<String, Object> ask() {
        store.stamp(ANY);
        return Map.of();
    }
}
