package io.channelpartners.jdbc;

class PostgresSharedViewStoreTest extends SharedViewsOnADatabase {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL);
    }
}
