package io.channelpartners.summary;

import io.channelpartners.change.EnvironmentId;
import java.util.Objects;
import java.util.Optional;

/**
 * An environment on a page of those that list some locations (CP-63). Immutable and thread-safe.
 *
 * @param environment its ID
 * @param summary its summary for these locations; empty if the store keeps none that it can read, so that counts come from the whole
 *     state
 */
public record ListedEnvironment(EnvironmentId environment, Optional<EnvironmentSummary> summary) {

    public ListedEnvironment {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(summary, "summary");
        if (summary.filter(of -> !of.environment().equals(environment)).isPresent()) {
            throw new IllegalArgumentException("the summary is of another environment than " + environment);
        }
    }
}
