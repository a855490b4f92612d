package io.channelpartners.summary;

import io.channelpartners.device.Device;
import io.channelpartners.environment.EnvironmentState;

/** On what the opt-in that counts for a device rests (CP-40). */
public enum OptInBasis {
    /** On the opt-in of the environment: the device connects centrally. */
    ENVIRONMENT,
    /** On its own: the device connects directly, and its opt-in is given. */
    GIVEN_FOR_DEVICE,
    /** On its own: the device connects directly, and its opt-in is not given. */
    NOT_GIVEN_FOR_DEVICE;

    static OptInBasis of(EnvironmentState state, Device device) {
        return switch (device.connectMethod()) {
            case CENTRAL -> ENVIRONMENT;
            case DIRECT -> state.optIn().isGivenFor(device) ? GIVEN_FOR_DEVICE : NOT_GIVEN_FOR_DEVICE;
        };
    }

    /**
     * Checks if the opt-in is given.
     *
     * @param ofEnvironment whether the opt-in of the environment is given
     */
    public boolean isGiven(boolean ofEnvironment) {
        return switch (this) {
            case ENVIRONMENT -> ofEnvironment;
            case GIVEN_FOR_DEVICE -> true;
            case NOT_GIVEN_FOR_DEVICE -> false;
        };
    }
}
