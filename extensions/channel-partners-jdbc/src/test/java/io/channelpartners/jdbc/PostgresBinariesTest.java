package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.postgresql.PostgresBinaries;
import io.channelpartners.postgresql.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Where no PostgreSQL is installed, the one from the archive is used. */
@Tag("long")
class PostgresBinariesTest {

    @Test
    void has_a_server_in_an_archive() {
        assumeTrue(PostgresBinaries.archiveRuns(), "the archive runs on Linux with an amd64 processor only");
        PostgresServer server = PostgresServer.start(PostgresBinaries.unpacked(), "fsync=off");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?user=test");
        JdbcSchema.migrate(source);
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(source).build();
        EnvironmentId acme = EnvironmentId.of("acme");

        SampleEnvironment.save(store, acme, 7);

        assertEquals(7, StoredEnvironment.by(store, acme).changes().size());
    }
}
