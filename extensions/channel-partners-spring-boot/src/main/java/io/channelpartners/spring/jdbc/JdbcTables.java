package io.channelpartners.spring.jdbc;

import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.spring.ChannelPartnersProperties.Migrate;
import io.channelpartners.spring.failure.TablesRefused;
import javax.sql.DataSource;

/**
 * The tables of the stores, which this version of the library may use.
 *
 * @param dataSource gives connections that belong to nobody else
 */
public record JdbcTables(DataSource dataSource) {

    private static final String REMEDY = "Set channel-partners.jdbc.migrate=on-start; or let Flyway run"
            + " classpath:channel-partners/postgresql or classpath:channel-partners/sqlite with a history table of its own,"
            + " as the README of channel-partners-spring-boot shows.";

    /** Migrates the tables if they are this library's to migrate, and refuses those that it may not use. */
    static JdbcTables of(DataSource source, Migrate migrate) {
        try {
            if (migrate == Migrate.ON_START) {
                JdbcSchema.migrate(source);
            }
            JdbcEnvironmentStore.builder().dataSource(source).build(); // connects, and looks at the tables
            return new JdbcTables(source);
        } catch (JdbcStoreException failed) {
            throw switch (failed.kind()) {
                case SCHEMA_MISSING ->
                    new TablesRefused(
                            "channel-partners found no tables of this version in the database, and may not"
                                    + " migrate them (channel-partners.jdbc.migrate=never).",
                            REMEDY,
                            failed);
                case SCHEMA_TOO_NEW ->
                    new TablesRefused(
                            "The tables of channel-partners are of a newer version: " + failed.getMessage(),
                            "Use the version of the library that migrated them, or a newer one.",
                            failed);
                default -> failed;
            };
        }
    }
}
