package io.channelpartners.core.boundary;

/**
 * The outcome of a look-up, which never throws (CP-56).
 *
 * @param <T> the type of the answer
 */
public sealed interface LookUp<T> {

    /** The embedder's code answered. */
    record Answered<T>(T answer) implements LookUp<T> {}

    /** The embedder's code failed, or answered what it must not. */
    record Failed<T>() implements LookUp<T> {}
}
