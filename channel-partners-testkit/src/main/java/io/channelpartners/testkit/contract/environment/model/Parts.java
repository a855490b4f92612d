package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a part of a state that a store returned with the one that it should have returned. */
public final class Parts {

    private Parts() {}

    public static Set<DeviceId> devices(String... ids) {
        return Arrays.stream(ids).map(DeviceId::of).collect(Collectors.toSet());
    }

    /** Compares two parts. A failure tells what of the part differs. */
    public static void same(Optional<EnvironmentPart> expected, Optional<EnvironmentPart> actual) {
        assertEquals(expected.isPresent(), actual.isPresent(), "whether there is a part");
        if (expected.isPresent()) {
            same(expected.get(), actual.get());
        }
    }

    private static void same(EnvironmentPart expected, EnvironmentPart actual) {
        assertEquals(expected.stamp(), actual.stamp(), "the stamp of the part");
        assertEquals(expected.named(), actual.named(), "the named devices");
        assertEquals(ids(expected), ids(actual), "the devices of the part");
        assertEquals(expected.devices().all(), actual.devices().all(), "the devices of the part, with what they say");
        assertEquals(expected.assignments(), actual.assignments(), "the assignments of the devices");
        assertEquals(expected.optIn(), actual.optIn(), "the opt-in of the environment and of the devices");
        assertEquals(expected.partners(), actual.partners(), "the list of partners");
        assertEquals(expected.defaults(), actual.defaults(), "the default partners");
        assertEquals(expected, actual);
    }

    private static List<DeviceId> ids(EnvironmentPart part) {
        return part.devices().all().stream().map(Device::id).toList();
    }
}
