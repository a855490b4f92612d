package io.channelpartners.benchmarks.peers;

/** A {@link Request} whose facts are in the form that an engine's API takes. Thread-safe. */
@FunctionalInterface
interface PreparedRequest {

    /** Decides; nothing is kept from one call to the next. */
    boolean isVisible();
}
