package io.channelpartners.spring;

import java.util.Map;

/**
 * Tells operators about a store, beside whether it works. The stores of channel-partners-jdbc tell the version of their tables; bring such
 * a bean for a store of your own.
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
     * Asks the store, within the time-out of the health check and in its thread.
     *
     * @return names and values, nothing of which may be personal or secret
     */
    Map<String, Object> ask();
}
