package io.channelpartners.problem;

import io.channelpartners.internal.code.Codes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The root of all exceptions of this library. Each carries its problems as values.
 *
 * <p>When one is thrown, nothing has been changed or stored. An expected "no", such as a feature that is not visible, is never an
 * exception.
 *
 * <p>{@link #kind} says in one word what a caller can do about it, for example to choose an HTTP status; {@link #code} says which
 * exception it is.
 *
 * <p>Problems survive serialization between processes that run the same version of this library. If a cause, or a value that a
 * subclass adds, has no serial form, serialization fails with a {@link java.io.NotSerializableException}; nothing is dropped.
 */
@SuppressWarnings("serial") // the list is one of List.copyOf; no version is promised to read the serial form of another
public abstract class ChannelPartnersException extends RuntimeException {

    /** What a caller can do about an exception. Each constant names its exceptions. */
    public enum Kind {
        /** The request is malformed: {@link TextRefused}, {@link CursorRefused} unless it is stale. */
        INVALID,
        /** The request is well-formed, but a rule, a guard or HPE says no: {@link EditRefused}, {@link PartnerNotRecognized}. */
        REFUSED,
        /** The environment that the request names does not exist: {@link EnvironmentNotFound}. */
        MISSING,
        /** The environment to set up already exists: {@link EnvironmentExists}. */
        EXISTS,
        /** The request is based on an old state, so read again: {@link StaleRevision}, {@link CursorRefused} if it is stale. */
        STALE,
        /** A system on which the answer depends did not answer; the call may be retried later: {@link CheckUnavailable}. */
        UNAVAILABLE,
        /** Other writers were faster; the same call may be retried: {@link TooManyConflicts}. */
        CONTENDED,
        /** A part of the system broke its contract, and no caller can change that: {@link SpiBroken}. */
        BROKEN;

        private static final Codes<Kind> CODES = new Codes<>(values());

        /**
         * Gets the code by which other systems know the kind. It never changes.
         *
         * @return the code in lower snake case, such as {@code refused}
         */
        public String code() {
            return CODES.of(this);
        }

        /**
         * Finds the kind with a code.
         *
         * @param code exactly what {@link #code} returns
         * @return the kind, or empty if none has that code
         */
        public static Optional<Kind> ofCode(String code) {
            return CODES.find(code);
        }
    }

    /** Which exception it is. */
    private final String code;

    /** What a caller can do about it. */
    private final Kind kind;

    /** What is wrong, at least one. */
    private final List<Problem> problems;

    /**
     * Creates an exception with its problems.
     *
     * @param code which exception it is, in lower snake case, such as {@code edit_refused}
     * @param kind what a caller can do about it
     * @param problems what is wrong, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    protected ChannelPartnersException(String code, Kind kind, List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception needs at least one problem");
        }
        this.code = Objects.requireNonNull(code, "code");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.problems = List.copyOf(problems);
    }

    /**
     * Gets the code of the exception. It never changes.
     *
     * @return the code in lower snake case, such as {@code edit_refused}
     */
    public final String code() {
        return code;
    }

    /**
     * Gets what a caller can do about the exception.
     *
     * @return the kind
     */
    public final Kind kind() {
        return kind;
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
