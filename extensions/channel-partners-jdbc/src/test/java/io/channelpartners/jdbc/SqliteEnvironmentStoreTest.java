package io.channelpartners.jdbc;

class SqliteEnvironmentStoreTest extends StoreOnADatabase {

    SqliteEnvironmentStoreTest() {
        super(TestDatabase.Kind.SQLITE);
    }
}
