package io.channelpartners.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.postgresql.PostgresServer;
import io.channelpartners.postgresql.TemporaryFolders;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database of its own for one test, without tables at first. */
final class TestDatabase implements AutoCloseable {

    /** The databases on which everything is proved. */
    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Kind kind;
    private final DataSource source;
    private final Runnable closing;

    private TestDatabase(Kind kind, DataSource source, Runnable closing) {
        this.kind = kind;
        this.source = source;
        this.closing = closing;
    }

    static TestDatabase empty(Kind kind) {
        return switch (kind) {
            case SQLITE -> sqlite();
            case POSTGRESQL -> postgres();
        };
    }

    /** Creates a database with the tables. */
    static TestDatabase migrated(Kind kind) {
        TestDatabase database = empty(kind);
        JdbcSchema.migrate(database.source());
        return database;
    }

    /** Creates a database with the tables of an older version. */
    static TestDatabase migratedTo(int version, Kind kind) {
        TestDatabase database = empty(kind);
        JdbcSchema.files(Database.valueOf(kind.name())).stream()
                .limit(version)
                .flatMap(file -> SqlScript.commands(JdbcSchema.text(file)).stream())
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

    static DataSource sqlite(Path file) {
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
    TestDatabase with(String setting) {
        String schema = Tables.texts(this, "SELECT current_schema()").get(0);
        return postgres(schema, "&options=-c%20" + setting.replace("=", "%3D"));
    }

    private static HikariDataSource pool(HikariConfig config) {
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    static void execute(DataSource source, String... commands) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Kind kind() {
        return kind;
    }

    DataSource source() {
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
                + PostgresServer.start("fsync=off", "max_connections=200").port() + "/postgres?user=test";
    }
}
