package io.channelpartners.jdbc;

class SqliteEnvironmentStoreTest extends StoreOnADatabase {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.migrated(TestDatabase.Kind.SQLITE);
    }
}
