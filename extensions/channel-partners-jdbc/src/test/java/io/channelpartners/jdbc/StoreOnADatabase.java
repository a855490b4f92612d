package io.channelpartners.jdbc;

import io.channelpartners.jdbc.database.LongForm;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The contract of {@link EnvironmentStore}, on a database of its own for each test. */
abstract class StoreOnADatabase implements EnvironmentStoreContract {

    private static final int SOME_ROUNDS = 20;

    private final TestDatabase.Kind kind;
    private Optional<TestDatabase> database = Optional.empty();

    StoreOnADatabase(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    /** Obtains a database with the tables and no rows. */
    TestDatabase newDatabase() {
        return TestDatabase.emptied(kind);
    }

    private static JdbcEnvironmentStore open(TestDatabase at) {
        return JdbcEnvironmentStore.builder().dataSource(at.source()).build();
    }

    @Override
    public EnvironmentStore newStore() {
        TestDatabase made = newDatabase();
        database = Optional.of(made);
        return open(made);
    }

    @Override
    public Optional<EnvironmentStore> reopened(EnvironmentStore store) {
        return database.map(StoreOnADatabase::open);
    }

    /** A store whose database is shut down without its knowledge. */
    @Override
    public Optional<EnvironmentStore> brokenStore() {
        try (TestDatabase lost = TestDatabase.migrated(kind)) {
            return Optional.of(open(lost));
        }
    }

    @Override
    public int rounds() {
        return LongForm.ON ? EnvironmentStoreContract.super.rounds() : SOME_ROUNDS;
    }

    @AfterEach
    void close() {
        database.ifPresent(TestDatabase::close);
    }
}
