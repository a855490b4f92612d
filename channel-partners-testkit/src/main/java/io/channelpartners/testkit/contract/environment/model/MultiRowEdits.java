package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.device.Device;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.testkit.contract.probe.HostileInstants;

/** Edits that change several kinds of rows at once, so that a partial write shows. They need the listed partner {@code 1}. */
public final class MultiRowEdits {

    private MultiRowEdits() {}

    /** Every fourth edit moves only the time of a check. The others put their number into the customer's name and the ID of the only device. */
    public static EnvironmentEdit next(int number) {
        if (number % 4 == 3) {
            return Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(number));
        }
        String said = "number " + number;
        return environment -> Edits.all(Edits.rename(said), Edits.register(said), Edits.optIn(said))
                .apply(withoutDevices(environment));
    }

    private static CustomerEnvironment withoutDevices(CustomerEnvironment environment) {
        CustomerEnvironment without = environment;
        for (Device device : environment.devices().all()) {
            without = without.retireDevice(device.id());
        }
        return without;
    }

    /** Fails if the state mixes two changes. */
    public static void verify(EnvironmentSnapshot state) {
        CustomerEnvironment environment = state.environment();
        for (Device device : environment.devices().all()) {
            assertEquals(environment.customer(), device.id().value(), "the customer and the device of one change");
        }
    }
}
