package io.channelpartners.tools.accessreport.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens SQLite files. */
final class SqliteFile {

    private static final int BUSY_TIMEOUT = 10_000;

    private SqliteFile() {}

    /** Opens a file for writing, and creates it if it does not exist. */
    static HikariConfig writing(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        return opening("jdbc:sqlite:" + file, settings);
    }

    /**
     * Opens a file for reading. A folder that is not writable has no writer; so unless a log or the journal of an unfinished change
     * is left beside the file, SQLite may read it as immutable.
     */
    static HikariConfig reading(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        Path folder = file.toAbsolutePath().getParent();
        boolean writable = folder != null && Files.isWritable(folder);
        if (writable && Files.isWritable(file)) {
            return opening("jdbc:sqlite:" + file, settings);
        }
        settings.setReadOnly(true);
        boolean immutable = !writable && !exists(file, "-wal") && !exists(file, "-journal");
        HikariConfig config = opening(
                immutable
                        ? "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1"
                        : "jdbc:sqlite:" + file,
                settings);
        config.setReadOnly(true);
        return config;
    }

    private static boolean exists(Path file, String suffix) {
        try {
            Path log = file.resolveSibling(file.getFileName() + suffix);
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static HikariConfig opening(String url, SQLiteConfig settings) {
        settings.setBusyTimeout(BUSY_TIMEOUT);
        SQLiteDataSource sqlite = new SQLiteDataSource(settings);
        sqlite.setUrl(url);
        HikariConfig config = new HikariConfig();
        config.setDataSource(sqlite);
        return config;
    }
}
