package io.channelpartners.jdbc;

import io.channelpartners.jdbc.database.TestDatabase;

class PostgresEnvironmentStoreTest extends StoreOnADatabase {

    PostgresEnvironmentStoreTest() {
        super(TestDatabase.Kind.POSTGRESQL);
    }
}
