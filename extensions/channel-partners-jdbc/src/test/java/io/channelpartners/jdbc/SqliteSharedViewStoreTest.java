package io.channelpartners.jdbc;

class SqliteSharedViewStoreTest extends SharedViewsOnADatabase {

    SqliteSharedViewStoreTest() {
        super(TestDatabase.Kind.SQLITE);
    }
}
