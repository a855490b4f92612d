package io.channelpartners.authzen;

/**
 * The limits of one request.
 *
 * @param bodyBytes the maximum number of bytes in a body; a longer one is refused with 413
 * @param evaluations the maximum number of evaluations in a batch; a longer one is refused with 400
 * @param results the maximum number of results on a page; a request for more gets this many
 */
public record AuthZenLimits(int bodyBytes, int evaluations, int results) {

    /** Requires numbers of 1 or more, or throws an {@link IllegalArgumentException}. */
    public AuthZenLimits {
        if (bodyBytes < 1 || evaluations < 1 || results < 1) {
            throw new IllegalArgumentException(
                    "each limit must be 1 or more, not " + bodyBytes + ", " + evaluations + ", " + results);
        }
    }

    /** Obtains the standard limits: 1 MiB, 10,000 evaluations, 1,000 results. */
    public static AuthZenLimits standard() {
        return new AuthZenLimits(1 << 20, 10_000, 1_000);
    }

    /** Returns these limits with another maximum length of a body. */
    public AuthZenLimits withBodyBytes(int most) {
        return new AuthZenLimits(most, evaluations, results);
    }

    /** Returns these limits with another maximum number of evaluations. */
    public AuthZenLimits withEvaluations(int most) {
        return new AuthZenLimits(bodyBytes, most, results);
    }

    /** Returns these limits with another maximum number of results. */
    public AuthZenLimits withResults(int most) {
        return new AuthZenLimits(bodyBytes, evaluations, most);
    }
}
