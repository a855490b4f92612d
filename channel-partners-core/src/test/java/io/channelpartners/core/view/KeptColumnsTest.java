package io.channelpartners.core.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.environment.Revision;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One bound, in devices, over all that is kept; an environment counts as one device more. */
class KeptColumnsTest {

    private final KeptColumns kept = new KeptColumns(10);

    @Test
    void keeps_those_used_last_within_the_bound() {
        put("a", 4);
        put("b", 4);
        assertEquals(List.of("a", "b"), names());
        assertTrue(kept.get(EnvironmentId.of("a")).isPresent());

        put("c", 1);

        assertEquals(List.of("a", "c"), names());
    }

    @Test
    void does_not_keep_an_environment_above_the_bound_and_lets_it_push_out_no_other() {
        put("a", 9);

        put("b", 10);

        assertEquals(List.of("a"), names());
    }

    @Test
    void forgets_an_environment_that_grew_above_the_bound() {
        put("a", 2);

        put("a", 10);

        assertEquals(List.of(), names());
    }

    @Test
    void counts_what_was_replaced_or_removed_no_longer() {
        for (int devices : new int[] {9, 1, 9, 4}) {
            put("a", devices);
        }
        put("b", 4);
        kept.remove(EnvironmentId.of("a"));
        kept.remove(EnvironmentId.of("a"));
        put("c", 4);

        assertEquals(List.of("b", "c"), names());
    }

    @Test
    void keeps_many_empty_environments_no_more_than_devices() {
        IntStream.range(0, 100).forEach(number -> put("empty-" + number, 0));

        assertEquals(
                10,
                IntStream.range(0, 100)
                        .filter(number ->
                                kept.get(EnvironmentId.of("empty-" + number)).isPresent())
                        .count());
    }

    @Test
    void keeps_nothing_below_a_bound_of_one() {
        KeptColumns none = new KeptColumns(0);

        none.put(columns("a", 0));

        assertEquals(Optional.empty(), none.get(EnvironmentId.of("a")));
    }

    private List<String> names() {
        return Stream.of("c", "b", "a") // the one asked for last is the last to go, so the order of use stays
                .filter(name -> kept.get(EnvironmentId.of(name)).isPresent())
                .sorted()
                .toList();
    }

    private void put(String name, int devices) {
        kept.put(columns(name, devices));
    }

    private static EnvironmentColumns columns(String name, int devices) {
        CustomerEnvironment environment = CustomerEnvironment.named(EnvironmentId.of(name), "customer");
        for (int number = 0; number < devices; number++) {
            environment = environment.registerDevice(Device.builder()
                    .id(DeviceId.of("device-" + number))
                    .name("name")
                    .generation(InsightRsGeneration.V7)
                    .connectMethod(ConnectMethod.CENTRAL)
                    .build());
        }
        EnvironmentStamp stamp = new EnvironmentStamp(new UUID(1, 1), Revision.of(1), 0);
        return EnvironmentColumns.of(new EnvironmentSnapshot(stamp, environment), Cursors.OF_DEVICES);
    }
}
