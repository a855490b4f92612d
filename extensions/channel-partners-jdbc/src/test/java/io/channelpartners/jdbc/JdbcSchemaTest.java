package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.environment.EnvironmentId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcSchemaTest {

    @ParameterizedTest
    @EnumSource
    void creates_the_tables_once(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.empty(kind)) {
            JdbcSchema.migrate(database.source());
            JdbcSchema.migrate(database.source());
            JdbcEnvironmentStore store =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            assertEquals(Optional.empty(), store.find(EnvironmentId.of("acme")));
        }
    }
}
