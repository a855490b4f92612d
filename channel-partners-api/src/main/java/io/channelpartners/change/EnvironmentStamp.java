package io.channelpartners.change;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a stored state of an environment, even if the ID was erased and set up again: by the creation, the revision, and the
 * number of saves within the revision that moved only the times of checks (CP-15). Stores use it for compare-and-set.
 *
 * <p>States of one ID with equal stamps are the same state. Stamps of one creation are ordered by revision, then by checks; between
 * creations the order is arbitrary, but consistent with equals.
 *
 * <pre>{@code
 * String kept = snapshot.stamp().toString(); // goes into a form: 0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:7:0
 * partners.change(acme, by, edit, ChangeOptions.none().from(EnvironmentStamp.parse(kept))); // refused if the environment has moved on
 * }</pre>
 *
 * @param creation unique to one set-up of one ID, and never used again (CP-44)
 * @param revision the revision
 * @param checks 0 for a new revision, one more after each save that moves only the times of checks
 */
public record EnvironmentStamp(UUID creation, Revision revision, long checks) implements Comparable<EnvironmentStamp> {

    /** Requires a number of checks of 0 or more, or throws an {@link IllegalArgumentException}. */
    public EnvironmentStamp {
        Objects.requireNonNull(creation, "creation");
        Objects.requireNonNull(revision, "revision");
        if (checks < 0) {
            throw new IllegalArgumentException("the number of checks must be 0 or more, not " + checks);
        }
    }

    /**
     * Obtains the stamp of an environment that does not exist yet.
     *
     * @param creation the creation to come, never used before
     * @return revision 0 without checks
     */
    public static EnvironmentStamp beforeSetUp(UUID creation) {
        return new EnvironmentStamp(creation, Revision.of(0), 0);
    }

    /**
     * Obtains a stamp from its text, as kept in a form (CP-36).
     *
     * @param text exactly what {@link #toString} returned
     * @throws io.channelpartners.problem.TextRefused if it is any other text
     */
    public static EnvironmentStamp parse(String text) {
        return StampText.parsed(text);
    }

    /**
     * Checks if it is the stamp of an environment that does not exist yet.
     *
     * @return true at revision 0
     */
    public boolean isBeforeSetUp() {
        return revision.number() == 0;
    }

    EnvironmentStamp nextRevision() {
        return new EnvironmentStamp(creation, revision.next(), 0);
    }

    EnvironmentStamp nextCheck() {
        return new EnvironmentStamp(creation, revision, Math.incrementExact(checks));
    }

    @Override
    public int compareTo(EnvironmentStamp other) {
        int order = revision.compareTo(other.revision);
        if (order == 0) {
            order = Long.compare(checks, other.checks);
        }
        return order != 0 ? order : creation.compareTo(other.creation);
    }

    /** Returns the text that {@link #parse} accepts: the creation, the revision and the number of checks, separated by colons. */
    @Override
    public String toString() {
        return creation + ":" + revision + ":" + checks;
    }
}
