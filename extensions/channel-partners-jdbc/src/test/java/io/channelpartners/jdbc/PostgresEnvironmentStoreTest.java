package io.channelpartners.jdbc;

class PostgresEnvironmentStoreTest extends StoreOnADatabase {

    PostgresEnvironmentStoreTest() {
        super(TestDatabase.Kind.POSTGRESQL);
    }
}
