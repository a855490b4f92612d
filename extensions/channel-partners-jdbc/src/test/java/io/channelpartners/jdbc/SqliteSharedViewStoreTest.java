package io.channelpartners.jdbc;

class SqliteSharedViewStoreTest extends SharedViewsOnADatabase {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.migrated(TestDatabase.Kind.SQLITE);
    }
}
