/** Strict doubles and contract tests of what an embedder implements, and sentences that make environments: for tests. */
@SuppressWarnings("exports") // whoever implements a contract, or asks for random values, requires these modules itself
module io.channelpartners.testkit {
    requires transitive io.channelpartners; // the doubles implement its SPI
    requires static org.junit.jupiter.api; // the contracts are its tests; absent where only doubles are used
    requires static net.jqwik.api; // makes random values; absent where none are made
    requires static org.jspecify; // annotations only, absent at run time

    exports io.channelpartners.testkit; // doubles, and environments in one sentence
    exports io.channelpartners.testkit.contract; // contract tests that an embedder's test implements
    exports io.channelpartners.testkit.law; // the laws of the rule book, tried on an embedder's data
    exports io.channelpartners.testkit.properties; // random values

    opens io.channelpartners.testkit.contract to
            org.junit.platform.commons; // runs the tests of package-private interfaces
}
