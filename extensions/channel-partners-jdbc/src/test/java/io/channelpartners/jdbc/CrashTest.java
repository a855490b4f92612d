package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.CrashWriter.Saved;
import io.channelpartners.jdbc.database.LongForm;
import io.channelpartners.jdbc.database.Outbox;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.postgresql.PostgresServer;
import io.channelpartners.postgresql.TemporaryFolders;
import io.channelpartners.spi.HistoryBase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * A writer or the server is killed at random moments. Every acknowledged change is there, every environment is the replay of
 * its history, and no revision is missing or duplicated. {@code -Dchannelpartners.kills} and
 * {@code -Dchannelpartners.serverKills} say how often.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("channelpartners.kills", LongForm.ON ? 10 : 2);
    private static final int SERVER_KILLS = Integer.getInteger("channelpartners.serverKills", LongForm.ON ? 4 : 1);

    private final Random random = new Random(4);

    /** The last acknowledged change of each environment. */
    private final Map<EnvironmentId, Saved> acknowledged = new LinkedHashMap<>();

    private int changes;

    /** Started when it is first needed; other than that of the other tests, it waits for the disk. */
    private static final class DurableServer {
        static final PostgresServer STARTED = PostgresServer.start();
    }

    /** Who is killed, and what must be waited for before looking. */
    private interface Kill {
        void strike(Process writer) throws Exception;
    }

    @Test
    void loses_nothing_when_a_writer_to_sqlite_is_killed() throws Exception {
        Path folder = TemporaryFolders.create("crash");
        killRepeatedly("sqlite", folder.resolve("store.db").toString(), KILLS, CrashTest::end);
    }

    @Test
    void loses_nothing_when_a_writer_to_postgresql_is_killed() throws Exception {
        String url = url(DurableServer.STARTED);
        killRepeatedly("postgresql", url, KILLS, writer -> {
            end(writer);
            waitForServer(url);
        });
    }

    @Test
    void loses_nothing_when_the_postgresql_server_is_killed() throws Exception {
        PostgresServer server = DurableServer.STARTED;
        killRepeatedly("server", url(server), SERVER_KILLS, writer -> {
            server.kill();
            assertTrue(writer.waitFor() != 0, "the writer goes on without a server");
            server.restart();
        });
    }

    @Test
    void keeps_nothing_of_a_change_when_its_writer_is_killed_before_the_commit() throws Exception {
        Path folder = TemporaryFolders.create("staying");
        keepsNothing(folder.resolve("store.db").toString(), CrashTest::end);
        String url = url(DurableServer.STARTED);
        keepsNothing(url, writer -> {
            end(writer);
            waitForServer(url);
        });
    }

    private static void keepsNothing(String place, Kill kill) throws Exception {
        DataSource source = prepared(place);
        Optional<StoredEnvironment> before = first(source);
        Process writer = start(place, CrashWriter.STAYING);
        try (BufferedReader said = writer.inputReader()) {
            assertEquals(CrashWriter.WRITTEN, said.readLine());
            kill.strike(writer);
        } finally {
            end(writer);
        }
        assertEquals(before, first(source));
    }

    /** What is stored of the environment that a writer changes first, with one outbox row for each change of it. */
    private static Optional<StoredEnvironment> first(DataSource source) {
        EnvironmentId id = EnvironmentId.of("acme-0");
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(source).build();
        StoredEnvironment stored = StoredEnvironment.by(store, id);
        verifyOutbox(source, id, stored);
        return stored.present().map(present -> stored);
    }

    private static DataSource prepared(String place) {
        DataSource source = CrashWriter.source(place);
        JdbcSchema.migrate(source);
        TestDatabase.execute(source, Outbox.CREATE);
        return source;
    }

    private static String url(PostgresServer server) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?user=test&ApplicationName="
                + CrashWriter.NAME;
    }

    /** Kills it with SIGKILL; unlike after {@link Process#destroyForcibly}, its output can still be read. */
    private static void end(Process writer) throws InterruptedException {
        writer.toHandle().destroyForcibly();
        writer.waitFor();
    }

    private void killRepeatedly(String name, String place, int kills, Kill kill) throws Exception {
        DataSource source = prepared(place);
        for (int round = 0; round < kills; round++) {
            Process writer = start(place, name + "-" + round);
            try (BufferedReader said = writer.inputReader()) {
                int last = 1 + random.nextInt(40);
                for (int line = 0; line < last; line++) {
                    acknowledge(said.readLine());
                }
                spin(random.nextInt(3_000_000));
                kill.strike(writer);
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    acknowledge(line);
                }
            } finally {
                end(writer);
            }
            verify(source);
        }
        System.out.println("[crash] " + name + ": " + kills + " kills, " + changes + " acknowledged changes");
    }

    /** Lets a moment pass that is not the one of an acknowledgment. */
    private static void spin(int turns) {
        for (int i = 0; i < turns; i++) {
            Thread.onSpinWait();
        }
    }

    private static Process start(String place, String writer) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        CrashWriter.class.getName(),
                        place,
                        writer)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A line that was cut off by the kill acknowledges nothing. */
    private void acknowledge(String line) {
        if (line == null) {
            throw new AssertionError("the writer ended by itself");
        }
        if (line.split(" ", -1).length == 5) {
            Saved saved = Saved.parse(line);
            acknowledged.put(saved.environment(), saved);
            changes++;
        }
    }

    private void verify(DataSource source) {
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(source).build();
        acknowledged.forEach((id, saved) -> {
            StoredEnvironment stored = StoredEnvironment.by(store, id);
            verify(saved, stored);
            verifyOutbox(source, id, stored);
        });
        assertTrue(
                store.summariesListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10).stream()
                        .allMatch(each -> each.summary().isPresent()),
                "an environment without a summary");
    }

    /** Each change of the writer makes a revision, and leaves one row. */
    private static void verifyOutbox(DataSource source, EnvironmentId id, StoredEnvironment stored) {
        List<String> rows = Outbox.rows(source, id.value());
        assertEquals(
                stored.present().map(state -> state.stamp().revision().number()).orElse(0L), rows.size());
        assertEquals(rows.size(), Set.copyOf(rows).size(), "a change left two rows");
        assertTrue(rows.containsAll(
                stored.changes().stream().map(change -> Outbox.row(change.to())).toList()));
    }

    /** The one writer may have saved one change more than it could say. */
    private static void verify(Saved saved, StoredEnvironment stored) {
        EnvironmentStamp last = new EnvironmentStamp(saved.creation(), Revision.of(saved.revision()), saved.checks());
        EnvironmentStamp present = stored.present().orElseThrow().stamp();
        assertTrue(
                present.equals(last)
                        || present.revision().equals(last.revision().next()),
                () -> last + " is acknowledged, and " + present + " is present");
        Optional<EnvironmentStamp> base = stored.base().map(HistoryBase::stamp);
        if (base.filter(stamp -> stamp.compareTo(last) >= 0).isEmpty()) {
            List<EnvironmentChange> acknowledged = stored.changes().stream()
                    .filter(change -> change.to().equals(last))
                    .toList();
            assertEquals(List.of(saved), acknowledged.stream().map(Saved::of).toList());
        }
    }

    /** The server may still be doing what the writer sent before it was killed. */
    private static void waitForServer(String url) throws SQLException {
        String others = "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = '" + CrashWriter.NAME
                + "' AND pid <> pg_backend_pid()";
        try (Connection connection = CrashWriter.source(url).getConnection();
                Statement statement = connection.createStatement()) {
            long left = 1;
            while (left > 0) {
                try (ResultSet results = statement.executeQuery(others)) {
                    results.next();
                    left = results.getLong(1);
                }
            }
        }
    }
}
