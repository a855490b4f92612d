package io.channelpartners.jdbc.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.schema.Migrations;
import io.channelpartners.jdbc.sql.SqlScript;
import io.channelpartners.jdbc.transaction.Database;
import io.channelpartners.postgresql.PostgresServer;
import io.channelpartners.postgresql.TemporaryFolders;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database for one test, at first without tables. */
public final class TestDatabase implements AutoCloseable {

    /** The databases on which everything is proved. */
    public enum Kind {
        SQLITE,
        POSTGRESQL
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Those with tables and without rows that no test uses at the moment. */
    private static final Map<String, Deque<TestDatabase>> EMPTIED = new ConcurrentHashMap<>();

    private final Kind kind;
    private final DataSource source;
    private final Runnable closing;

    private TestDatabase(Kind kind, DataSource source, Runnable closing) {
        this.kind = kind;
        this.source = source;
        this.closing = closing;
    }

    public static TestDatabase empty(Kind kind) {
        return switch (kind) {
            case SQLITE -> sqlite();
            case POSTGRESQL -> postgres();
        };
    }

    /** Creates a database with the tables. */
    public static TestDatabase migrated(Kind kind) {
        TestDatabase database = empty(kind);
        JdbcSchema.migrate(database.source());
        return database;
    }

    /** Obtains a database with the tables and no rows, for a test that leaves the tables as they are. */
    public static TestDatabase emptied(Kind kind) {
        return emptied(kind.toString(), () -> migrated(kind));
    }

    /** Obtains a database that was made so and has no rows; when it is closed, another test may have it. */
    public static TestDatabase emptied(String made, Supplier<TestDatabase> make) {
        Deque<TestDatabase> free = EMPTIED.computeIfAbsent(made, ignored -> new ConcurrentLinkedDeque<>());
        TestDatabase kept = Optional.ofNullable(free.pollFirst()).orElseGet(make);
        return new TestDatabase(kept.kind, kept.source, () -> {
            kept.deleteRows();
            free.addFirst(kept);
        });
    }

    private void deleteRows() {
        List<String> commands =
                new ArrayList<>(kind == Kind.POSTGRESQL ? List.of("SET lock_timeout = '10s'") : List.of());
        Set<String> filled = Tables.counts(this).keySet();
        if (kind == Kind.SQLITE) {
            filled.forEach(table -> commands.add("DELETE FROM " + table));
        } else if (!filled.isEmpty()) {
            commands.add("TRUNCATE " + String.join(", ", filled) + " CASCADE");
        }
        commands.addAll(kind == Kind.POSTGRESQL ? List.of("RESET lock_timeout") : List.of());
        execute(source, commands.toArray(String[]::new));
    }

    /** Creates a database with the tables of an older version. */
    public static TestDatabase migratedTo(int version, Kind kind) {
        TestDatabase database = empty(kind);
        Migrations.files(Database.valueOf(kind.name())).stream()
                .limit(version)
                .flatMap(file -> SqlScript.commands(Migrations.text(file)).stream())
                .forEach(command -> execute(database.source(), command));
        return database;
    }

    /** A file that a process may die over, but not the machine. */
    private static TestDatabase sqlite() {
        Path folder = TemporaryFolders.create("sqlite");
        HikariConfig config = new HikariConfig();
        config.setDataSource(sqlite(folder.resolve("store.db")));
        HikariDataSource pool = pool(config);
        return new TestDatabase(Kind.SQLITE, pool, () -> {
            pool.close();
            TemporaryFolders.delete(folder);
        });
    }

    public static DataSource sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(60_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** A schema of its own on the one server of this JVM. */
    private static TestDatabase postgres() {
        String schema = "test" + COUNT.incrementAndGet();
        TestDatabase database = postgres(schema, "");
        execute(database.source(), "CREATE SCHEMA " + schema);
        return database;
    }

    private static TestDatabase postgres(String schema, String more) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(SharedServer.URL + "&currentSchema=" + schema + more);
        HikariDataSource pool = pool(config);
        return new TestDatabase(Kind.POSTGRESQL, pool, pool::close);
    }

    /** Opens the same schema of PostgreSQL with a setting for each connection. */
    public TestDatabase with(String setting) {
        String schema = Tables.texts(this, "SELECT current_schema()").get(0);
        return postgres(schema, "&options=-c%20" + setting.replace("=", "%3D"));
    }

    private static HikariDataSource pool(HikariConfig config) {
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    public static void execute(DataSource source, String... commands) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Kind kind() {
        return kind;
    }

    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        closing.run();
    }

    @Override
    public String toString() {
        return kind.toString();
    }

    /** Started when it is first needed. */
    private static final class SharedServer {
        static final String URL = "jdbc:postgresql://127.0.0.1:"
                + PostgresServer.start(
                                "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")
                        .port()
                + "/postgres?user=test";
    }
}
