package io.channelpartners.spring;

import java.util.Map;

/**
 * Shows at the endpoint {@code channelpartners} how much room a store takes. The stores of channel-partners-jdbc show the sizes of their
 * tables; for a store of your own, define such a bean.
 */
@FunctionalInterface
public interface StoreSizes {

    /**
     * Gets the sizes. Called when somebody reads the endpoint, not for the health check.
     *
     * @return bytes by table, or by whatever else the store has; no name is personal or secret
     * @throws io.channelpartners.spi.StoreException if the store does not work or does not answer in time; the endpoint then shows why
     */
    Map<String, Long> ask();
}
