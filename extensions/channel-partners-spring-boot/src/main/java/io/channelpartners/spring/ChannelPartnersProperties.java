package io.channelpartners.spring;

import io.channelpartners.spring.ChannelPartnersProperties.Authzen;
import io.channelpartners.spring.ChannelPartnersProperties.Cursors;
import io.channelpartners.spring.ChannelPartnersProperties.Health;
import io.channelpartners.spring.ChannelPartnersProperties.Jdbc;
import io.channelpartners.spring.ChannelPartnersProperties.Metrics;
import io.channelpartners.spring.ChannelPartnersProperties.Viewers;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of {@code channel-partners}, as read from the configuration. The library itself checks their bounds when it is
 * built. Immutable.
 *
 * @param longestAge How long a standing or a directory record counts after it was looked up (CP-56).
 * @param tolerance How far in the future the time of a look-up may be (CP-56).
 * @param attempts Maximum number of attempts at a change while other processes are faster.
 * @param devicesKept Maximum number of devices, over all environments, that are cached between calls.
 * @param loggingListener Whether to write questions and changes, without personal data, to the logger io.channelpartners.access.
 * @param cursors The keys of cursors.
 * @param jdbc The stores in a database.
 * @param health The health check of the stores.
 * @param metrics Meters and observations.
 * @param authzen The OpenID AuthZEN Authorization API.
 * @param viewers The cache of viewers, for callers without sessions.
 */
@ConfigurationProperties("channel-partners")
public record ChannelPartnersProperties(
        @DefaultValue("24h") Duration longestAge,
        @DefaultValue("1m") Duration tolerance,
        @DefaultValue("16") int attempts,
        @DefaultValue("1000000") long devicesKept,
        @DefaultValue("false") boolean loggingListener,
        @DefaultValue Cursors cursors,
        @DefaultValue Jdbc jdbc,
        @DefaultValue Health health,
        @DefaultValue Metrics metrics,
        @DefaultValue Viewers viewers,
        @DefaultValue Authzen authzen) {

    /**
     * The keys of cursors.
     *
     * @param key Key of all cursors: 256 bits in Base64, the same in all processes. If empty, each process generates one at startup.
     * @param formerKeys Former keys in Base64, which still read cursors but write none.
     */
    public record Cursors(
            @DefaultValue("") String key, @DefaultValue List<String> formerKeys) {

        /** Shows no keys. */
        @Override
        public String toString() {
            return "Cursors[key=" + (key.isBlank() ? "random" : "given") + ", formerKeys=" + formerKeys.size() + "]";
        }
    }

    /**
     * The stores in a database.
     *
     * @param enabled Whether to store environments in a DataSource, if the application has no EnvironmentStore.
     * @param dataSource Name of the DataSource bean. If empty, the only or primary one.
     * @param migrate When to create and update the tables.
     * @param sharedViews Whether locations may share their views, which are stored in the same database.
     */
    public record Jdbc(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("") String dataSource,
            @DefaultValue("on-start") Migrate migrate,
            @DefaultValue("true") boolean sharedViews) {}

    /** When to create and update the tables. */
    public enum Migrate {
        /** At startup, before the stores are created. */
        ON_START,
        /** Never by this library: by Flyway, for example. */
        NEVER
    }

    /**
     * The health check of the stores.
     *
     * @param timeout How long to wait for the store before it is reported as out of service.
     */
    public record Health(@DefaultValue("2s") Duration timeout) {}

    /**
     * Meters and observations.
     *
     * @param enabled Whether to register meters, if the application has a MeterRegistry.
     * @param observations Whether to observe calls, for traces, if the application has an ObservationRegistry. Otherwise, they are timed.
     */
    public record Metrics(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("true") boolean observations) {}

    /**
     * The cache of viewers, for callers without sessions.
     *
     * @param longestAge How long a viewer is cached. A standing that HPE withdraws may count for as long.
     * @param maxSize Maximum number of cached viewers.
     */
    public record Viewers(
            @DefaultValue("15m") Duration longestAge,
            @DefaultValue("10000") int maxSize) {}

    /**
     * The OpenID AuthZEN Authorization API 1.0, served by Spring MVC.
     *
     * @param enabled Whether to serve the AuthZEN API.
     * @param url URL of the policy decision point, as clients know it. Required if the API is served.
     * @param authority Authority that a client needs. If empty, every authenticated client may ask.
     * @param protectedElsewhere Whether something other than this module admits only authenticated clients.
     * @param maxBodyBytes Maximum number of bytes in a request body. A longer one is refused.
     * @param maxEvaluations Maximum number of evaluations in a batch. A longer one is refused.
     * @param maxResults Maximum number of results on a page of a search.
     * @param tokenKey Key of page tokens: 256 bits in Base64, the same in all processes. If empty, each process generates one at startup.
     * @param formerTokenKeys Former keys in Base64, which still read page tokens but write none.
     */
    public record Authzen(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("") String url,
            @DefaultValue("") String authority,
            @DefaultValue("false") boolean protectedElsewhere,
            @DefaultValue("1048576") int maxBodyBytes,
            @DefaultValue("10000") int maxEvaluations,
            @DefaultValue("1000") int maxResults,
            @DefaultValue("") String tokenKey,
            @DefaultValue List<String> formerTokenKeys) {

        /** Shows no keys. */
        @Override
        public String toString() {
            return "Authzen[enabled=" + enabled + ", url=" + url + ", tokenKey="
                    + (tokenKey.isBlank() ? "random" : "given") + "]";
        }
    }
}
