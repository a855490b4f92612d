package io.channelpartners.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The root of all exceptions of this library. Each carries its problems as values.
 *
 * <p>When one is thrown, nothing has been changed or stored. An expected "no", such as a feature that is not visible, is never an
 * exception.
 *
 * <p>Problems survive serialization between processes that run the same version of this library. If a cause, or a value that a
 * subclass adds, has no serial form, serialization fails with a {@link java.io.NotSerializableException}; nothing is dropped.
 */
@SuppressWarnings("serial") // the list is one of List.copyOf; no version is promised to read the serial form of another
public abstract class ChannelPartnersException extends RuntimeException {

    /** What is wrong, at least one. */
    private final List<Problem> problems;

    /**
     * Creates an exception with its problems.
     *
     * @param problems what is wrong, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    protected ChannelPartnersException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception needs at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Gets everything that is wrong.
     *
     * @return the problems, at least one, in the order in which they were found
     */
    public final List<Problem> problems() {
        return problems;
    }
}
