package io.channelpartners.spring.health;

import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spring.StoreDetails;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The query of all stores.
 *
 * @param environments the store of environments
 * @param sharedViews the store of shared views, if there is one
 * @param details what to add if all stores work
 * @param timeout how long each store may take to say that it works
 */
record StoreQuestions(
        EnvironmentStore environments,
        List<SharedViewStore> sharedViews,
        List<StoreDetails> details,
        Duration timeout) {

    Map<String, Object> ask() {
        environments.requireWorking(timeout);
        sharedViews.forEach(store -> store.requireWorking(timeout));
        Map<String, Object> told = new TreeMap<>();
        details.forEach(each -> told.putAll(each.ask()));
        return told;
    }
}
