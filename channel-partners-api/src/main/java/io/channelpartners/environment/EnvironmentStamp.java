package io.channelpartners.environment;

import java.util.Objects;

/**
 * What tells two stored states of an environment apart: the revision, and within it how often a repeated check moved only the
 * times at which partners were checked (CP-15). A store compares and sets it.
 *
 * @param revision the revision
 * @param checks 0 for a new revision, one more after each save that moves only check times
 */
public record EnvironmentStamp(Revision revision, long checks) implements Comparable<EnvironmentStamp> {

    /**
     * Checks that the revision is not null and the count not negative.
     *
     * @param revision the revision
     * @param checks 0 for a new revision, one more after each save that moves only check times
     */
    public EnvironmentStamp {
        Objects.requireNonNull(revision, "revision");
        if (checks < 0) {
            throw new IllegalArgumentException("a count of checks is 0 or more, not " + checks);
        }
    }

    /**
     * Obtains the stamp of an environment that does not exist yet.
     *
     * @return revision 0 without checks
     */
    public static EnvironmentStamp none() {
        return new EnvironmentStamp(Revision.of(0), 0);
    }

    EnvironmentStamp nextRevision() {
        return new EnvironmentStamp(revision.next(), 0);
    }

    EnvironmentStamp nextCheck() {
        return new EnvironmentStamp(revision, Math.incrementExact(checks));
    }

    @Override
    public int compareTo(EnvironmentStamp other) {
        int order = revision.compareTo(other.revision);
        return order != 0 ? order : Long.compare(checks, other.checks);
    }
}
