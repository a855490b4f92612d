package io.channelpartners.partner;

import java.time.Duration;
import java.time.Instant;

/**
 * Decides whether a look-up still counts (CP-56). Immutable and thread-safe.
 *
 * <pre>{@code
 * Freshness freshness = new Freshness(Duration.ofHours(24), Duration.ofMinutes(1));
 * freshness.isFresh(noon, noon.plus(Duration.ofHours(24))); // true, and false a nanosecond later
 * freshness.isFresh(noon, noon.minus(Duration.ofMinutes(1))); // true: the clocks of two machines may differ by that much
 * }</pre>
 *
 * @param longestAge how long a look-up counts; exactly this age still counts
 * @param tolerance how far in the future a look-up may lie, since two clocks never agree; exactly this far still counts
 */
public record Freshness(Duration longestAge, Duration tolerance) {

    /** Requires that neither duration is negative, or throws an {@link IllegalArgumentException}. */
    public Freshness {
        requireNotNegative("the longest age", longestAge);
        requireNotNegative("the tolerance", tolerance);
    }

    /** Obtains the default: an age of 24 hours and a tolerance of one minute. */
    public static Freshness standard() {
        return new Freshness(Duration.ofHours(24), Duration.ofMinutes(1));
    }

    /**
     * Returns a copy with another age.
     *
     * @param age how long a look-up counts
     * @throws IllegalArgumentException if the age is negative
     */
    public Freshness withLongestAge(Duration age) {
        return new Freshness(age, tolerance);
    }

    /**
     * Returns a copy with another tolerance.
     *
     * @param most how far in the future a look-up may lie
     * @throws IllegalArgumentException if the tolerance is negative
     */
    public Freshness withTolerance(Duration most) {
        return new Freshness(longestAge, most);
    }

    /**
     * Checks if a look-up still counts: it is neither older than the longest age nor further in the future than the tolerance.
     *
     * @param lookedUpAt the instant of the look-up
     * @param now the instant of the question
     */
    public boolean isFresh(Instant lookedUpAt, Instant now) {
        return !isBeyondTolerance(lookedUpAt, now) && !lookedUpAt.isBefore(earliest(now));
    }

    /**
     * Gets the first instant at which a look-up counts.
     *
     * @param lookedUpAt the instant of the look-up
     * @return the time of the look-up less the tolerance, at least {@link Instant#MIN}
     */
    public Instant countsFrom(Instant lookedUpAt) {
        return isApart(Instant.MIN, lookedUpAt, tolerance) ? lookedUpAt.minus(tolerance) : Instant.MIN;
    }

    /**
     * Gets the last instant at which a look-up counts.
     *
     * @param lookedUpAt the instant of the look-up
     * @return the time of the look-up plus the longest age, at most {@link Instant#MAX}
     */
    public Instant countsUntil(Instant lookedUpAt) {
        return isApart(lookedUpAt, Instant.MAX, longestAge) ? lookedUpAt.plus(longestAge) : Instant.MAX;
    }

    /**
     * Checks if a look-up lies further in the future than the tolerance allows.
     *
     * @param lookedUpAt the instant of the look-up
     * @param now the instant of the question
     * @return true if it lies beyond the tolerance
     */
    public boolean isBeyondTolerance(Instant lookedUpAt, Instant now) {
        return lookedUpAt.isAfter(latest(now));
    }

    /**
     * Gets the instant of the earliest look-up that still counts.
     *
     * @param now the instant of the question
     * @return the instant; {@link Instant#MIN} if the age reaches further back than instants do
     */
    public Instant earliest(Instant now) {
        return isApart(Instant.MIN, now, longestAge) ? now.minus(longestAge) : Instant.MIN;
    }

    /**
     * Gets the instant of the latest look-up that still counts.
     *
     * @param now the instant of the question
     * @return the instant; {@link Instant#MAX} if the tolerance reaches further than instants do
     */
    public Instant latest(Instant now) {
        return isApart(now, Instant.MAX, tolerance) ? now.plus(tolerance) : Instant.MAX;
    }

    /**
     * Checks if two instants are at least so far apart. {@code Duration.between} throws and catches an exception for more than 292 years,
     * which takes longer than the question that depends on it.
     */
    private static boolean isApart(Instant from, Instant to, Duration least) {
        Duration between =
                Duration.ofSeconds(to.getEpochSecond() - from.getEpochSecond(), (long) to.getNano() - from.getNano());
        return between.compareTo(least) >= 0;
    }

    private static void requireNotNegative(String what, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(what + " must not be negative, but is " + duration);
        }
    }
}
