/**
 * For tests: strict doubles and contract tests of what an embedder implements, and builders that set up an environment in one
 * sentence.
 */
@SuppressWarnings("exports") // whoever implements a contract, or asks for random values, requires these modules itself
module io.channelpartners.testkit {
    requires transitive io.channelpartners; // the doubles implement its SPI
    requires static org.junit.jupiter.api; // the contracts are its tests; absent where only doubles are used
    requires static net.jqwik.api; // makes random values; absent where none are made
    requires static org.jspecify; // annotations only, absent at run time

    exports io.channelpartners.testkit; // doubles, and environments in one sentence
    exports io.channelpartners.testkit.law; // the laws of the rule book, tried on an embedder's data
    exports io.channelpartners.testkit.properties; // random values

    // Contract tests, each for an embedder's test to implement
    exports io.channelpartners.testkit.contract; // what all have in common
    exports io.channelpartners.testkit.contract.environment;
    exports io.channelpartners.testkit.contract.sharedview;
    exports io.channelpartners.testkit.contract.verifier;
    exports io.channelpartners.testkit.contract.directory;
    exports io.channelpartners.testkit.contract.listener;
    exports io.channelpartners.testkit.contract.law;

    // JUnit runs the tests of package-private interfaces, and creates the report of sentences
    opens io.channelpartners.testkit.contract to
            org.junit.platform.commons;
    opens io.channelpartners.testkit.contract.environment to
            org.junit.platform.commons;
    opens io.channelpartners.testkit.contract.sharedview to
            org.junit.platform.commons;
    opens io.channelpartners.testkit.contract.verifier to
            org.junit.platform.commons;
    opens io.channelpartners.testkit.contract.directory to
            org.junit.platform.commons;
    opens io.channelpartners.testkit.contract.listener to
            org.junit.platform.commons;
    opens io.channelpartners.testkit.contract.law to
            org.junit.platform.commons;
}
