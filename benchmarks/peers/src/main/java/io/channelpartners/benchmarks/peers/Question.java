package io.channelpartners.benchmarks.peers;

/** A {@link Request} whose facts an engine already has in the form that its API takes; for several threads. */
@FunctionalInterface
interface Question {

    /** Decides, anew at each call. */
    boolean isVisible();
}
