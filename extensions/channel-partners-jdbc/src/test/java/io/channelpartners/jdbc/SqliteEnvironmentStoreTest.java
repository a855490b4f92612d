package io.channelpartners.jdbc;

import io.channelpartners.jdbc.database.TestDatabase;

class SqliteEnvironmentStoreTest extends StoreOnADatabase {

    SqliteEnvironmentStoreTest() {
        super(TestDatabase.Kind.SQLITE);
    }
}
