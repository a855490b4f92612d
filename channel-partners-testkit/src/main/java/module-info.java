/** Strict doubles of what an embedder implements, and sentences that make environments: for tests of the embedder. */
module io.channelpartners.testkit {
    requires transitive io.channelpartners; // the doubles implement its SPI
    requires static transitive net.jqwik.api; // makes random values; absent where none are made
    requires static org.jspecify; // annotations only, absent at run time

    exports io.channelpartners.testkit; // doubles, and environments in one sentence
    exports io.channelpartners.testkit.properties; // random values
}
