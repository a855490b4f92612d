package io.channelpartners.examples.embedding;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.jdbc.JdbcStores;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** The examples of stores in a database. */
class DatabaseExamplesTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");

    private final EnvironmentId acme = EnvironmentId.of("acme-01");
    private final Actor by = Actor.of("admin");
    private final Clock clock = SettableClock.advancing(Duration.ofNanos(1));
    private final PartnerVerifier hpeBackEnd =
            new InMemoryPartnerVerifier(clock).recognize(LOCATION, IdChecks.details(LOCATION), Standings.full());
    private final PassportDirectory directory = new InMemoryPassportDirectory(clock);

    @TempDir
    private Path folder;

    private DataSource dataSource;

    @BeforeEach
    void chooses_a_file() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("environments.db"));
        dataSource = source;
    }

    @Test
    void fills_in_summaries_after_an_upgrade() {
        JdbcSchema.migrate(dataSource);
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(dataSource).build();
        EnvironmentChange setUp = EnvironmentSnapshot.changeToSetUp(
                AnEnvironment.called("acme-01")
                        .withDefault(PartnerRole.RESELLER, LOCATION.value())
                        .withDevice("dl380-07")
                        .environment(),
                new UUID(0, 1),
                by,
                clock.instant());
        store.save(setUp); // as an older process does

        Optional<EnvironmentId> after = Optional.empty();
        do {
            after = store.fillInSummaries(after, 100).next();
        } while (after.isPresent());

        assertEquals(
                List.of(true),
                store.summariesListing(Set.of(LOCATION), Optional.empty(), 1).stream()
                        .map(listed -> listed.summary().isPresent())
                        .toList());
        assertEquals(0, store.fillInSummaries(Optional.empty(), 100).filledIn(), "none is missing");
    }

    @Test
    void writes_an_outbox_row_with_each_change() throws SQLException {
        JdbcSchema.migrate(dataSource);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE outbox (environment_id TEXT, revision INTEGER, changed_by TEXT)");
        }
        EnvironmentStore environments = JdbcEnvironmentStore.builder()
                .dataSource(dataSource)
                .alongside((connection, change) -> {
                    try (PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO outbox (environment_id, revision, changed_by) VALUES (?, ?, ?)")) {
                        insert.setString(1, change.environment().value());
                        insert.setLong(2, change.to().revision().number());
                        insert.setString(3, change.by().value());
                        insert.executeUpdate();
                    }
                })
                .build();
        ChannelPartners partners = ChannelPartnersLibrary.builder()
                .environments(environments)
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build()
                .channelPartners();

        partners.setUp(acme, "ACME GmbH", by, environment -> environment);
        partners.change(acme, by, environment -> environment.renameCustomer("ACME AG"));

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT group_concat(environment_id || ' ' || revision || ' ' || changed_by) FROM outbox")) {
            assertEquals("acme-01 1 admin,acme-01 2 admin", rows.next() ? rows.getString(1) : "");
        }
    }

    @Test
    void keeps_environments_and_shared_views_in_a_database() {
        JdbcSchema.migrate(dataSource); // creates or updates the tables; does nothing if they are there
        EnvironmentStore environments =
                JdbcEnvironmentStore.builder().dataSource(dataSource).build();
        SharedViewStore sharedViews =
                JdbcSharedViewStore.builder().dataSource(dataSource).build();
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(environments)
                .sharedViews(sharedViews)
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build();

        library.channelPartners().setUp(acme, "ACME GmbH", by, environment -> environment);

        EnvironmentStore reopened =
                JdbcEnvironmentStore.builder().dataSource(dataSource).build();
        assertTrue(reopened.find(acme).isPresent());
    }

    @Test
    void pools_connections_to_a_file_each_of_which_waits_for_its_turn() throws SQLException {
        Path file = folder.resolve("pooled.db");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.addDataSourceProperty("journal_mode", "WAL"); // readers and the writer do not wait for each other
        config.addDataSourceProperty("synchronous", "FULL"); // a change that was saved survives a power failure
        config.addDataSourceProperty("busy_timeout", "10000"); // so many milliseconds a writer waits for another one
        DataSource dataSource = new HikariDataSource(config);

        try (Connection first = dataSource.getConnection();
                Connection second = dataSource.getConnection()) {
            for (Connection connection : List.of(first, second)) {
                assertEquals("10000", pragma(connection, "busy_timeout"));
                assertEquals("wal", pragma(connection, "journal_mode"));
                assertEquals("2", pragma(connection, "synchronous"));
            }
        } finally {
            dataSource.unwrap(HikariDataSource.class).close();
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + name)) {
            assertTrue(answer.next());
            return answer.getString(1);
        }
    }

    @Test
    void opens_a_store_of_environments() {
        JdbcSchema.migrate(dataSource); // creates or updates the tables; does nothing if they are there
        EnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(dataSource).build();

        assertEquals(Optional.empty(), store.find(acme));
    }

    @Test
    void replaces_environments_in_one_transaction() {
        JdbcSchema.migrate(dataSource);
        List<EnvironmentId> former = List.of(EnvironmentId.of("former"));
        ChangeResult imported = JdbcStores.inOneTransaction(dataSource, stores -> {
            former.forEach(stores.environments()::erase);
            return partners(stores).setUp(acme, "ACME GmbH", by, environment -> environment);
        });

        EnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(dataSource).build();
        assertEquals(Optional.of(imported.snapshot()), store.find(acme));
    }

    private ChannelPartners partners(JdbcStores stores) {
        return ChannelPartnersLibrary.builder()
                .environments(stores.environments())
                .sharedViews(stores.sharedViews())
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build()
                .channelPartners();
    }

    @Test
    void retries_later_if_that_may_help() {
        JdbcSchema.migrate(dataSource);
        ChannelPartners partners = ChannelPartnersLibrary.builder()
                .environments(
                        JdbcEnvironmentStore.builder().dataSource(dataSource).build())
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build()
                .channelPartners();
        partners.setUp(acme, "ACME GmbH", by, environment -> environment);
        try {
            partners.change(acme, by, environment -> environment.resetDefault(RESELLER));
        } catch (StoreException failed) {
            if (!failed.mayRetry()) {
                throw failed;
            }
            later(); // the environment is in its old or in its new state, never between the two
        }

        assertEquals(1, partners.environment(acme).orElseThrow().revision().number());
    }

    private static void later() {
        throw new AssertionError("the database works");
    }
}
