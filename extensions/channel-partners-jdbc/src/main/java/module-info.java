/** Customer environments and shared views in a relational database: PostgreSQL or SQLite, over plain JDBC. */
module io.channelpartners.jdbc {
    requires transitive io.channelpartners; // the stores implement its SPI
    requires transitive java.sql; // the embedder gives a DataSource
    requires static org.jspecify; // annotations only, absent at run time

    exports io.channelpartners.jdbc; // the stores; the migrations lie in folders that no module hides
}
