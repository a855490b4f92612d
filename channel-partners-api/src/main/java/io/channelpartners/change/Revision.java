package io.channelpartners.change;

/**
 * The number of a state of an environment: 1 after the set-up, and one more after each change, unless the change moves only the
 * times of checks, such as a repeated Check ID with the same answer (CP-15), or changes nothing (L-7).
 *
 * @param number 0 (before the environment was set up) or more
 */
public record Revision(long number) implements Comparable<Revision> {

    /** Requires a number of 0 or more, or throws an {@link IllegalArgumentException}. */
    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("a revision must be 0 or more, not " + number);
        }
    }

    /**
     * Obtains a revision from its number.
     *
     * @param number 0 or more
     * @throws IllegalArgumentException if the number is negative
     */
    public static Revision of(long number) {
        return new Revision(number);
    }

    /**
     * Returns the next revision.
     *
     * @return the next revision
     */
    public Revision next() {
        return new Revision(Math.incrementExact(number));
    }

    @Override
    public int compareTo(Revision other) {
        return Long.compare(number, other.number);
    }

    /** Returns the number. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
