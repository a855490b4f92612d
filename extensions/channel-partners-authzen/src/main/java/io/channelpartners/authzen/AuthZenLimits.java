package io.channelpartners.authzen;

/**
 * How much one request may ask.
 *
 * @param bodyBytes the most bytes of a body; a longer one is refused with 413
 * @param evaluations the most evaluations of a batch
 * @param results the most results of a page; a larger limit of a request counts as this one
 */
public record AuthZenLimits(int bodyBytes, int evaluations, int results) {

    /** Requires numbers of 1 or more, or throws an {@link IllegalArgumentException}. */
    public AuthZenLimits {
        if (bodyBytes < 1 || evaluations < 1 || results < 1) {
            throw new IllegalArgumentException(
                    "each limit must be 1 or more, not " + bodyBytes + ", " + evaluations + ", " + results);
        }
    }

    /** Obtains the usual limits: 1 MiB, 10,000 evaluations, 1,000 results. */
    public static AuthZenLimits standard() {
        return new AuthZenLimits(1 << 20, 10_000, 1_000);
    }

    /** Returns these limits with another length of bodies. */
    public AuthZenLimits withBodyBytes(int most) {
        return new AuthZenLimits(most, evaluations, results);
    }

    /** Returns these limits with another number of evaluations. */
    public AuthZenLimits withEvaluations(int most) {
        return new AuthZenLimits(bodyBytes, most, results);
    }

    /** Returns these limits with another number of results. */
    public AuthZenLimits withResults(int most) {
        return new AuthZenLimits(bodyBytes, evaluations, most);
    }
}
