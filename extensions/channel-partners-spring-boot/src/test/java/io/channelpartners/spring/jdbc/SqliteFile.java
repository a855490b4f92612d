package io.channelpartners.spring.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A database of its own for each test.
 *
 * @param file where it is
 */
record SqliteFile(Path file) {

    static SqliteFile in(Path folder, String name) {
        return new SqliteFile(folder.resolve(name));
    }

    String url() {
        return "jdbc:sqlite:" + file + "?journal_mode=WAL&busy_timeout=10000";
    }

    DataSource dataSource() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(10_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    boolean hasTable(String name) {
        Integer found = new JdbcTemplate(dataSource())
                .queryForObject(
                        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", Integer.class, name);
        return found != null && found == 1;
    }
}
