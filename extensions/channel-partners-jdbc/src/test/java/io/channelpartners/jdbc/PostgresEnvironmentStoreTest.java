package io.channelpartners.jdbc;

class PostgresEnvironmentStoreTest extends StoreOnADatabase {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL);
    }
}
