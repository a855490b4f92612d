package io.channelpartners.spring.jdbc;

import io.channelpartners.jdbc.AlongsideSave;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.spring.ChannelPartnersProperties.Migrate;
import io.channelpartners.spring.failure.TablesRefused;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables of the stores, checked to be usable by this version of the library.
 *
 * @param dataSource gives connections that take part in no other transaction
 * @param known the data source as the application knows it
 */
public record JdbcTables(DataSource dataSource, DataSource known) {

    private static final String REMEDY = "Set channel-partners.jdbc.migrate=on-start; or let Flyway run"
            + " classpath:channel-partners/postgresql or classpath:channel-partners/sqlite with a history table of its own,"
            + " as the README of channel-partners-spring-boot shows.";

    /** Migrates the tables if it may, and refuses tables that this version cannot use. */
    static JdbcTables of(DataSource known, Migrate migrate) {
        DataSource source = OwnConnections.of(known);
        try {
            if (migrate == Migrate.ON_START) {
                JdbcSchema.migrate(source);
            }
            JdbcEnvironmentStore.builder().dataSource(source).build(); // checks the tables
            return new JdbcTables(source, known);
        } catch (JdbcStoreException failed) {
            throw switch (failed.kind()) {
                case SCHEMA_MISSING ->
                    new TablesRefused(
                            "The tables of channel-partners are missing or too old, and it must not"
                                    + " migrate them (channel-partners.jdbc.migrate=never).",
                            REMEDY,
                            failed);
                case SCHEMA_TOO_NEW ->
                    new TablesRefused(
                            "The tables of channel-partners are too new for this version of the library: "
                                    + failed.getMessage(),
                            "Use the version of the library that migrated them, or a newer one.",
                            failed);
                default -> failed;
            };
        }
    }

    /** Composes the work alongside saves, during which Spring hands out the connection of the save. */
    <S> AlongsideSave<S> alongside(List<AlongsideSave<S>> works) {
        JoinedConnection joined = JoinedConnection.of(known);
        return (connection, saved) -> joined.during(connection, () -> {
            for (AlongsideSave<S> work : works) {
                work.write(connection, saved);
            }
        });
    }
}
