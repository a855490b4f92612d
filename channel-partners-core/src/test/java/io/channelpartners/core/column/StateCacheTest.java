package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One bound, in devices, on everything that is kept; each environment counts as one more device. */
class StateCacheTest {

    private final StateCache kept = new StateCache(10);

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
    void does_not_keep_an_environment_above_the_bound_nor_evict_others_for_it() {
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
    void no_longer_counts_what_was_replaced_or_removed() {
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
        StateCache none = new StateCache(0);

        none.put(state("a", 0, 1));

        assertEquals(Optional.empty(), none.get(EnvironmentId.of("a")));
    }

    private List<String> names() {
        return Stream.of("c", "b", "a") // the one asked for last is the last to go, so the order of use stays
                .filter(name -> kept.get(EnvironmentId.of(name)).isPresent())
                .sorted()
                .toList();
    }

    @Test
    void counts_the_columns_of_an_earlier_state_until_those_of_the_state_were_made() {
        EnvironmentColumns earlier = columns(state("a", 4, 1));
        CachedState saved = new CachedState(state("a", 4, 2).snapshot(), Optional.of(earlier));
        put("b", 4);

        kept.put(saved);

        assertEquals(10, saved.weight());
        assertEquals(List.of("a"), names());
        kept.put(new CachedState(saved.snapshot(), Optional.of(earlier.next(saved.snapshot()))));
        put("b", 4);
        assertEquals(List.of("a", "b"), names());
    }

    @Test
    void drops_the_columns_of_an_earlier_state_rather_than_the_state() {
        EnvironmentColumns earlier = columns(state("a", 8, 1));

        kept.put(new CachedState(state("a", 8, 2).snapshot(), Optional.of(earlier)));

        assertEquals(List.of("a"), names());
        assertEquals(Optional.empty(), kept.get(EnvironmentId.of("a")).flatMap(CachedState::nearest));
    }

    @Test
    void never_replaces_a_state_by_an_older_one_of_the_same_creation() {
        kept.put(state("a", 1, 2));

        kept.put(state("a", 1, 1));

        assertEquals(
                Optional.of(Revision.of(2)),
                kept.get(EnvironmentId.of("a")).map(known -> known.snapshot().revision()));
    }

    @Test
    void counts_names_from_the_first_search_on() {
        EnvironmentColumns columns = columns(state("a", 2, 1, "n".repeat(255)));
        kept.put(new CachedState(state("a", 2, 1, "n".repeat(255)).snapshot(), Optional.of(columns)));
        put("b", 4);
        assertEquals(List.of("a", "b"), names());

        columns.index().names().search("x").word(0);

        assertTrue(kept.get(EnvironmentId.of("a")).isPresent());
        assertEquals(List.of("a"), names());
    }

    @Test
    void drops_a_state_that_names_take_above_the_bound_and_no_other() {
        EnvironmentColumns columns = columns(state("a", 8, 1, "\u0430".repeat(255)));
        kept.put(new CachedState(state("a", 8, 1, "\u0430".repeat(255)).snapshot(), Optional.of(columns)));
        put("b", 0);

        columns.index().names().search("x").word(0);

        assertTrue(kept.get(EnvironmentId.of("a")).isPresent());
        assertEquals(List.of("b"), names());
    }

    private void put(String name, int devices) {
        kept.put(state(name, devices, 1));
    }

    private static EnvironmentColumns columns(CachedState state) {
        return EnvironmentColumns.of(state.snapshot());
    }

    private static CachedState state(String name, int devices, int revision) {
        return state(name, devices, revision, "name");
    }

    private static CachedState state(String name, int devices, int revision, String deviceName) {
        CustomerEnvironment environment = CustomerEnvironment.named(EnvironmentId.of(name), "customer");
        for (int number = 0; number < devices; number++) {
            environment = environment.registerDevice(Device.builder()
                    .id(DeviceId.of("device-" + number))
                    .name(deviceName)
                    .generation(InsightRsGeneration.V7)
                    .connectMethod(ConnectMethod.CENTRAL)
                    .build());
        }
        EnvironmentStamp stamp = new EnvironmentStamp(new UUID(1, 1), Revision.of(revision), 0);
        return new CachedState(new EnvironmentSnapshot(stamp, environment), Optional.empty());
    }
}
