package io.channelpartners.jdbc;

import io.channelpartners.jdbc.database.TestDatabase;

class SqliteSharedViewStoreTest extends SharedViewsOnADatabase {

    SqliteSharedViewStoreTest() {
        super(TestDatabase.Kind.SQLITE);
    }
}
