package io.channelpartners.environment;

import java.util.Objects;

/**
 * An environment as a store holds it at one moment.
 *
 * @param stamp which state it is
 * @param environment the state
 */
public record EnvironmentSnapshot(EnvironmentStamp stamp, CustomerEnvironment environment) {

    /**
     * Checks that no component is null, and drops what the edits told that led to the state.
     *
     * @param stamp which state it is
     * @param environment the state
     */
    public EnvironmentSnapshot {
        Objects.requireNonNull(stamp, "stamp");
        environment = Objects.requireNonNull(environment, "environment").settled();
    }

    /**
     * Gets the revision.
     *
     * @return the revision of the stamp
     */
    public Revision revision() {
        return stamp.revision();
    }
}
