package io.channelpartners.spi;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import java.util.Optional;

/**
 * Keeps customer environments. Nothing spans two environments, so a store may be partitioned by {@link EnvironmentId}.
 *
 * <p>Every method may block, may be called by several threads at once, and throws an unchecked exception if the store does not
 * work; the library passes it on and shows nothing. Two IDs are one only if their texts are equal, character by character.
 */
public interface EnvironmentStore {

    /**
     * Gets the present state of an environment. It is one state that some change led to, never a mixture of two, and at least as
     * new as every change that was saved before the call.
     *
     * @param environment its ID
     * @return the state, or empty if the environment does not exist
     */
    Optional<EnvironmentSnapshot> find(EnvironmentId environment);

    /**
     * Gets which state of an environment is the present one; equal to the stamp that {@link #find} would return. It is asked for
     * every view, so it should be one look-up by the primary key.
     *
     * @param environment its ID
     * @return the stamp, or empty if the environment does not exist
     */
    Optional<EnvironmentStamp> stamp(EnvironmentId environment);

    /**
     * Saves a change, all of it or nothing, if the present state still is the one from which the change was made. Of several
     * changes from one state exactly one is saved.
     *
     * @param change a change that is not empty; from {@link EnvironmentStamp#none()} it sets up a new environment
     * @return true if the change is saved and every later call sees it; false if the present state is another one, and nothing
     *     has changed
     */
    boolean save(EnvironmentChange change);
}
