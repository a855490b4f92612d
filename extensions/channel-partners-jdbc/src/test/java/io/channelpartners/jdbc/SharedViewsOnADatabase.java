package io.channelpartners.jdbc;

import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.sharedview.SharedViewStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The contract of {@link SharedViewStore}, on a database of its own for each test. */
abstract class SharedViewsOnADatabase implements SharedViewStoreContract {

    private Optional<TestDatabase> database = Optional.empty();

    /** Creates a database with the tables. */
    abstract TestDatabase newDatabase();

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
        try (TestDatabase lost = newDatabase()) {
            return Optional.of(open(lost));
        }
    }

    private static SharedViewStore open(TestDatabase at) {
        return JdbcSharedViewStore.builder().dataSource(at.source()).build();
    }

    @AfterEach
    void close() {
        database.ifPresent(TestDatabase::close);
    }
}
