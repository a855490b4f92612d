package io.channelpartners.jdbc;

class PostgresSharedViewStoreTest extends SharedViewsOnADatabase {

    PostgresSharedViewStoreTest() {
        super(TestDatabase.Kind.POSTGRESQL);
    }
}
