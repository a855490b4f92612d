package io.channelpartners.spring;

import java.util.Map;

/**
 * Adds details about a store to the health check. The stores of channel-partners-jdbc add the version of their tables; for a store of your
 * own, define such a bean.
 *
 * <pre>{@code
 * @Bean
 * StoreDetails replicas(IntSupplier reachable) {
 *     return () -> Map.of("replicas", reachable.getAsInt());
 * }
 * }</pre>
 */
@FunctionalInterface
public interface StoreDetails {

    /**
     * Gets the details. Called in the thread of the health check, and within its timeout.
     *
     * @return values by name, none of which is personal or secret
     */
    Map<String, Object> ask();
}
