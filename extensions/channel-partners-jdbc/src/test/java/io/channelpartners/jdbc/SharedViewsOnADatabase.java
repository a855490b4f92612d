package io.channelpartners.jdbc;

import io.channelpartners.jdbc.database.LongForm;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.sharedview.SharedViewStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The contract of {@link SharedViewStore}, on a database of its own for each test. */
abstract class SharedViewsOnADatabase implements SharedViewStoreContract {

    private static final int SOME_ROUNDS = 20;

    private final TestDatabase.Kind kind;
    private Optional<TestDatabase> database = Optional.empty();

    SharedViewsOnADatabase(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    /** Obtains a database with the tables and no rows. */
    TestDatabase newDatabase() {
        return TestDatabase.emptied(kind);
    }

    @Override
    public SharedViewStore newStore() {
        TestDatabase made = newDatabase();
        database = Optional.of(made);
        return open(made);
    }

    @Override
    public Optional<SharedViewStore> reopened(SharedViewStore store) {
        return database.map(SharedViewsOnADatabase::open);
    }

    @Override
    public Optional<SharedViewStore> brokenStore() {
        try (TestDatabase lost = TestDatabase.migrated(kind)) {
            return Optional.of(open(lost));
        }
    }

    private static SharedViewStore open(TestDatabase at) {
        return JdbcSharedViewStore.builder().dataSource(at.source()).build();
    }

    @Override
    public int rounds() {
        return LongForm.ON ? SharedViewStoreContract.super.rounds() : SOME_ROUNDS;
    }

    @AfterEach
    void close() {
        database.ifPresent(TestDatabase::close);
    }
}
