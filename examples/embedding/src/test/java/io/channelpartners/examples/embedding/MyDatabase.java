package io.channelpartners.examples.embedding;

import io.channelpartners.testkit.InMemoryEnvironmentStore;

/**
 * What a store of an embedder writes to.
 *
 * @param tables what it holds
 */
record MyDatabase(InMemoryEnvironmentStore tables) {

    static MyDatabase empty() {
        return new MyDatabase(new InMemoryEnvironmentStore());
    }

    static MyDatabase unreachable() {
        MyDatabase unreachable = empty();
        unreachable.tables().fail(true);
        return unreachable;
    }
}
