package io.channelpartners.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.postgresql.PostgresServer;
import io.channelpartners.postgresql.TemporaryFolders;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** An empty database with the tables: PostgreSQL with its default settings, or a SQLite file with its journal in WAL mode. */
public enum Database {
    /** A file in a temporary folder, with {@code synchronous=NORMAL}. */
    SQLITE {
        @Override
        HikariConfig opened() {
            Path folder = TemporaryFolders.create("benchmark");
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setBusyTimeout(60_000);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + folder.resolve("store.db"));
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(source);
            return pool;
        }

        @Override
        String checkpoint() {
            return "PRAGMA wal_checkpoint(TRUNCATE)";
        }

        @Override
        String statisticsUpdate() {
            return "ANALYZE";
        }
    },
    /** A new server on the loopback interface. */
    POSTGRESQL {
        @Override
        HikariConfig opened() {
            HikariConfig pool = new HikariConfig();
            pool.setJdbcUrl(
                    "jdbc:postgresql://127.0.0.1:" + PostgresServer.start().port() + "/postgres?user=test");
            return pool;
        }

        @Override
        String checkpoint() {
            return "CHECKPOINT";
        }

        @Override
        String statisticsUpdate() {
            return "VACUUM ANALYZE";
        }
    };

    abstract HikariConfig opened();

    /** Returns the command that writes the log to the data files. */
    abstract String checkpoint();

    /** Returns the command after which queries are planned for the present rows. */
    abstract String statisticsUpdate();

    HikariDataSource migrated() {
        HikariConfig pool = opened();
        pool.setMaximumPoolSize(8);
        HikariDataSource source = new HikariDataSource(pool);
        JdbcSchema.migrate(source);
        return source;
    }
}
