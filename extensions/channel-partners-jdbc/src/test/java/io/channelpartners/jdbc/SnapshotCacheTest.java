package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.SettableClock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotCacheTest {

    private static final EnvironmentSnapshot A = withTwoDevices("a");
    private static final EnvironmentSnapshot B = withTwoDevices("b");
    private static final EnvironmentSnapshot C = withTwoDevices("c");

    private static EnvironmentSnapshot withTwoDevices(String id) {
        CustomerEnvironment made =
                AnEnvironment.called(id).withDevice("1").withDevice("2").environment();
        return EnvironmentChange.setUp(made, UUID.randomUUID(), Sample.PETRA, SettableClock.START)
                .appliedTo(Optional.empty());
    }

    private static EnvironmentSnapshot next(EnvironmentSnapshot state) {
        return EnvironmentChange.between(
                        state, state.environment().renameCustomer("next"), Sample.PETRA, SettableClock.START)
                .appliedTo(Optional.of(state));
    }

    private static Optional<EnvironmentSnapshot> get(SnapshotCache cache, EnvironmentSnapshot state) {
        return cache.get(state.environment().id(), state.stamp());
    }

    @Test
    void drops_what_was_not_used_for_the_longest_time() {
        SnapshotCache cache = new SnapshotCache(6); // two environments of two devices each
        cache.put(A);
        cache.put(B);
        assertEquals(Optional.of(A), get(cache, A));

        cache.put(C);

        assertEquals(Optional.of(A), get(cache, A));
        assertEquals(Optional.empty(), get(cache, B));
        assertEquals(Optional.of(C), get(cache, C));
        assertEquals(6, cache.weight());
    }

    @Test
    void holds_nothing_that_is_larger_than_its_bound() {
        SnapshotCache cache = new SnapshotCache(2);

        cache.put(A);

        assertEquals(Optional.empty(), get(cache, A));
        assertEquals(0, cache.weight());
    }

    @Test
    void answers_with_exactly_the_state_that_is_asked_for() {
        SnapshotCache cache = new SnapshotCache(100);
        EnvironmentStamp again = EnvironmentStamp.beforeSetUp(UUID.randomUUID());
        cache.put(A);

        assertEquals(Optional.empty(), get(cache, next(A)));
        assertEquals(Optional.empty(), cache.get(A.environment().id(), again));
        assertEquals(Optional.of(A), get(cache, A));
    }

    @Test
    void replaces_a_state_by_a_newer_one_and_by_no_older_one() {
        SnapshotCache cache = new SnapshotCache(100);
        cache.put(A);
        cache.put(next(A));
        cache.put(A);

        assertEquals(Optional.of(next(A)), get(cache, next(A)));
        assertEquals(Optional.empty(), get(cache, A));
        assertEquals(3, cache.weight());
    }

    @Test
    void forgets_what_is_removed() {
        SnapshotCache cache = new SnapshotCache(100);
        cache.put(A);

        cache.remove(A.environment().id());
        cache.remove(B.environment().id());

        assertEquals(Optional.empty(), get(cache, A));
        assertEquals(0, cache.weight());
    }

    @ParameterizedTest
    @EnumSource
    void lets_a_store_share_the_snapshot_of_a_revision(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            JdbcEnvironmentStore store =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            EnvironmentId id = EnvironmentId.of("acme");
            Sample.save(store, id, 2);
            EnvironmentSnapshot found = store.find(id).orElseThrow();
            assertSame(found, store.find(id).orElseThrow());

            JdbcEnvironmentStore other =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            assertTrue(other.save(Sample.change(2, other.find(id).orElseThrow())));

            assertEquals(other.find(id), store.find(id));
            assertEquals(found.stamp().revision(), store.find(id).orElseThrow().revision(), "only a time has moved");
        }
    }
}
