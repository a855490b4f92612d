package io.channelpartners.jdbc;

import io.channelpartners.jdbc.database.TestDatabase;

class PostgresSharedViewStoreTest extends SharedViewsOnADatabase {

    PostgresSharedViewStoreTest() {
        super(TestDatabase.Kind.POSTGRESQL);
    }
}
