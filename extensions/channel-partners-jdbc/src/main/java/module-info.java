/** Customer environments and shared views in a relational database: PostgreSQL or SQLite, over plain JDBC. */
module io.channelpartners.jdbc {
    requires transitive io.channelpartners; // the stores implement its SPI
    requires transitive java.sql; // the embedder provides a DataSource
    requires static org.jspecify; // annotations only, absent at run time

    exports io.channelpartners.jdbc; // the stores; the migrations are in folders that no module encapsulates
}
