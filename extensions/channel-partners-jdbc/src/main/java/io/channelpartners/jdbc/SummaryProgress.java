package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far {@link JdbcEnvironmentStore#fillInSummaries} has come (L-12). Immutable and thread-safe.
 *
 * @param next the environment after which to go on; empty if no environment comes after those that were looked at
 * @param filledIn how many environments were given a summary, 0 or more
 * @param damaged the environments without a summary whose stored data breaks an invariant: {@link JdbcEnvironmentStore#find} throws
 */
public record SummaryProgress(Optional<EnvironmentId> next, int filledIn, List<EnvironmentId> damaged) {

    public SummaryProgress {
        Objects.requireNonNull(next, "next");
        damaged = List.copyOf(damaged);
    }
}
