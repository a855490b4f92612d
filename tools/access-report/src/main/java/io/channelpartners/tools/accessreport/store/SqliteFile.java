package io.channelpartners.tools.accessreport.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How SQLite opens a file. */
final class SqliteFile {

    private static final int BUSY_TIMEOUT = 10_000;

    private SqliteFile() {}

    /** Opens a file to write, and creates it if it is not there. */
    static HikariConfig writing(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        return opening("jdbc:sqlite:" + file, settings);
    }

    /**
     * Opens a file to read. Where the log that readers and the writer share cannot be made, and none is there, nor the journal of a
     * change that was not finished, there is no writer, and the file is read as one that stays as it is.
     */
    static HikariConfig reading(Path file) {
        SQLiteConfig settings = new SQLiteConfig();
        Path folder = file.toAbsolutePath().getParent();
        boolean writable = folder != null && Files.isWritable(folder);
        if (writable && Files.isWritable(file)) {
            return opening("jdbc:sqlite:" + file, settings);
        }
        settings.setReadOnly(true);
        boolean staysAsItIs = !writable && !isThere(file, "-wal") && !isThere(file, "-journal");
        HikariConfig config = opening(
                staysAsItIs
                        ? "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1"
                        : "jdbc:sqlite:" + file,
                settings);
        config.setReadOnly(true);
        return config;
    }

    private static boolean isThere(Path file, String beside) {
        try {
            Path log = file.resolveSibling(file.getFileName() + beside);
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
