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
 * The properties of {@code channel-partners}, as read from the configuration. The bounds are those of the library, which refuses a value
 * when it is applied. Immutable.
 *
 * @param longestAge For how long a standing, or what the directory says of a user, counts after it was looked up (CP-56).
 * @param tolerance How far in the future the time of a look-up may lie (CP-56).
 * @param attempts How many times a change is attempted when other processes are faster.
 * @param devicesKept How many devices, over all environments, stay in memory between calls.
 * @param loggingListener Whether questions and changes are written to the logger io.channelpartners.access, without personal data.
 * @param cursors How the cursors of lists are protected.
 * @param jdbc How environments are kept in a database.
 * @param health How the health of the store is asked.
 * @param metrics What is measured.
 * @param authzen Whether and how the OpenID AuthZEN Authorization API is served.
 * @param viewers For how long and how many signed-in users are kept.
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
     * @param key The key of all cursors: 256 bits in Base64, the same in all processes; if empty, each process makes one at each start.
     * @param formerKeys Keys that read cursors but write none, in Base64.
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
     * @param enabled Whether environments are kept in a DataSource, if there is no EnvironmentStore of the application.
     * @param dataSource The name of the DataSource bean; if empty, the only or primary one.
     * @param migrate When the tables are created and updated.
     * @param sharedViews Whether locations may share their views, which are then kept in the same database.
     */
    public record Jdbc(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("") String dataSource,
            @DefaultValue("on-start") Migrate migrate,
            @DefaultValue("true") boolean sharedViews) {}

    /** When tables are created and updated. */
    public enum Migrate {
        /** When the application starts, before the stores are made. */
        ON_START,
        /** Never by this library: by Flyway, for example. */
        NEVER
    }

    /**
     * The health of the store.
     *
     * @param timeout How long to wait for the store; after that, it is out of service.
     */
    public record Health(@DefaultValue("2s") Duration timeout) {}

    /**
     * What is measured.
     *
     * @param enabled Whether meters are registered, if the application has a MeterRegistry.
     * @param observations Whether calls are observed, for traces, if the application has an ObservationRegistry; else they are timed.
     */
    public record Metrics(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("true") boolean observations) {}

    /**
     * The cache of signed-in users, for callers without sessions.
     *
     * @param longestAge For how long a user stays signed in; a standing that HPE withdraws may count for so long.
     * @param most How many users are kept.
     */
    public record Viewers(
            @DefaultValue("15m") Duration longestAge,
            @DefaultValue("10000") int most) {}

    /**
     * The OpenID AuthZEN Authorization API 1.0, served by Spring MVC.
     *
     * @param enabled Whether the AuthZEN API is served.
     * @param url The URL of the decision point, as clients know it; required if the API is served.
     * @param authority The authority that a client needs; if empty, every authenticated client may ask.
     * @param protectedElsewhere Whether something else than this module admits only authenticated clients.
     * @param bodyBytes The most bytes of a request; a longer one is refused.
     * @param evaluations The most evaluations of a batch.
     * @param results The most results of a page of a search.
     * @param tokenKey The key of page tokens: 256 bits in Base64, the same in all processes; if empty, each makes one at each start.
     * @param formerTokenKeys Keys that read page tokens but write none, in Base64.
     */
    public record Authzen(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("") String url,
            @DefaultValue("") String authority,
            @DefaultValue("false") boolean protectedElsewhere,
            @DefaultValue("1048576") int bodyBytes,
            @DefaultValue("10000") int evaluations,
            @DefaultValue("1000") int results,
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
