package io.channelpartners.edit;

import io.channelpartners.environment.CustomerEnvironment;

/**
 * An edit of an environment: a pure function, which may run several times when other writers are faster.
 *
 * <pre>{@code
 * EnvironmentEdit backToHpe = environment -> environment.resetDefault(SERVICE_PARTNER);
 * }</pre>
 */
@FunctionalInterface
public interface EnvironmentEdit {

    /**
     * Returns the environment as it should be.
     *
     * @return the edited environment, or the same one if nothing changes; never null
     * @throws io.channelpartners.problem.EditRefused if a rule forbids the edit
     */
    CustomerEnvironment apply(CustomerEnvironment environment);
}
