package io.channelpartners.jdbc;

/** Nothing of what the other tests prove rests on what a store has in memory. */
class UncachedEnvironmentStoreTest extends StoreOnADatabase {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL);
    }

    @Override
    JdbcEnvironmentStore open(TestDatabase at) {
        return JdbcEnvironmentStore.builder()
                .dataSource(at.source())
                .cachedDevices(0)
                .build();
    }
}
