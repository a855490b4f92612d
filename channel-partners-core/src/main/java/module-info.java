/** The engine behind the entry interfaces: the policy, the views, and the guards around what an embedder implements. */
module io.channelpartners.core {
    requires transitive io.channelpartners; // the builder returns the entry interfaces
    requires static org.jspecify; // annotations only, absent at run time
    requires org.slf4j; // warnings about a broken SPI

    exports io.channelpartners.core; // the builder, nothing else
}
