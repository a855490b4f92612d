package io.channelpartners.spring.health;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.event.CacheUsage;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.spring.ChannelPartnersProperties;
import io.channelpartners.spring.StoreSizes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * Shows operators the configuration of the library: versions, ages and limits. Read-only; shows no key and no personal data. The values are
 * those of the properties, which a customizer may have overridden.
 */
@Endpoint(id = "channelpartners", defaultAccess = Access.READ_ONLY)
public class ChannelPartnersEndpoint {

    private final ChannelPartnersLibrary library;
    private final EnvironmentStore store;
    private final StoreProbe probe;
    private final ChannelPartnersProperties properties;
    private final ObjectProvider<StoreSizes> sizes;

    ChannelPartnersEndpoint(
            ChannelPartnersLibrary library,
            EnvironmentStore store,
            StoreProbe probe,
            ChannelPartnersProperties properties,
            ObjectProvider<StoreSizes> sizes) {
        this.probe = probe;
        this.library = library;
        this.store = store;
        this.properties = properties;
        this.sizes = sizes;
    }

    /** Gets the configuration, the use of the cache, and the details and sizes of the stores. */
    @ReadOperation
    public Map<String, Object> settings() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", version());
        told.put("store", store.getClass().getSimpleName());
        told.put("longestAge", properties.longestAge().toString());
        told.put("tolerance", properties.tolerance().toString());
        told.put("attempts", properties.attempts());
        told.put("devicesKept", properties.devicesKept());
        told.put("cursorKey", properties.cursors().key().isBlank() ? "random" : "given");
        told.put("formerCursorKeys", properties.cursors().formerKeys().size());
        told.put("cache", cache());
        told.put("storeDetails", probe.ask() instanceof StoreHealth.Works works ? works.details() : Map.of());
        sizes.ifAvailable(known -> told.put("sizes", sizes(known)));
        return told;
    }

    private static Object sizes(StoreSizes store) {
        try {
            return store.ask();
        } catch (StoreException failed) {
            return "unknown: " + failed.kind().code();
        }
    }

    private Map<String, Object> cache() {
        CacheUsage usage = library.cache();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("environments", usage.environments());
        told.put("devices", usage.devices());
        told.put("hits", usage.hits());
        told.put("misses", usage.misses());
        return told;
    }

    private static String version() {
        return Optional.ofNullable(ChannelPartnersEndpoint.class.getPackage().getImplementationVersion())
                .orElse("not from a jar");
    }
}
