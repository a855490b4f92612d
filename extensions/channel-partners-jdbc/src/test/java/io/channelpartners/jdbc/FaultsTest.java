package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.FailingDataSource.When;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.LongForm;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each call to the database fails once, before or after it takes effect, alone or with all calls after it. Nothing is ever half
 * done, and the next attempt succeeds.
 */
class FaultsTest {

    private static final int ALL = SampleEnvironment.edits().size();
    private static final Pattern WRITES_A_ROW = Pattern.compile("^(INSERT|UPDATE|DELETE) ");

    /** How a connection fails at the n-th call. */
    enum Outage {
        ONCE,
        FROM_THEN_ON;

        void set(FailingDataSource source, int n, When when) {
            if (this == ONCE) {
                source.failAt(n, when);
            } else {
                source.failFrom(n, when);
            }
        }
    }

    /** An operation that changes an environment to which some changes of the sample have been made. */
    enum Writing {
        SET_UP(0),
        CHANGE_OF_A_DEFAULT(1),
        CHANGE_OF_A_TIME(2),
        CHANGE_OF_ASSIGNMENTS(3),
        CHANGE_OF_DEVICES(4),
        RETIREMENT(5),
        FIRST_CUT(ALL),
        ERASURE(ALL),
        SET_UP_WITH_A_LARGE_SUMMARY(0),
        CHANGE_OF_A_LARGE_SUMMARY(1),
        CHANGE_TO_A_SMALL_SUMMARY(1),
        CHANGE_WITHOUT_A_SUMMARY(1),
        ERASURE_OF_A_LARGE_SUMMARY(1);

        private static final Set<Writing> OF_LARGE_SUMMARIES =
                EnumSet.range(SET_UP_WITH_A_LARGE_SUMMARY, ERASURE_OF_A_LARGE_SUMMARY);

        private final int before;

        Writing(int before) {
            this.before = before;
        }

        /** Saves what is there before it. */
        void begin(EnvironmentStore store, EnvironmentId id) {
            if (!OF_LARGE_SUMMARIES.contains(this)) {
                SampleEnvironment.save(store, id, before);
            } else if (before > 0) {
                LargeEnvironment.save(store, id, 4_300);
            }
        }

        /** Prepares it with one store for another one to do; returns whether it was done. */
        Predicate<EnvironmentStore> prepare(EnvironmentStore store, EnvironmentId id) {
            return switch (this) {
                case SET_UP -> saving(store, SampleEnvironment.setUp(id));
                case FIRST_CUT -> other -> other.cut(id, Revision.of(4));
                case ERASURE, ERASURE_OF_A_LARGE_SUMMARY -> other -> other.erase(id);
                case SET_UP_WITH_A_LARGE_SUMMARY -> saving(store, LargeEnvironment.setUp(id, 4_300));
                case CHANGE_OF_A_LARGE_SUMMARY -> saving(store, withoutDevices(store, id, 1));
                case CHANGE_TO_A_SMALL_SUMMARY -> saving(store, withoutDevices(store, id, 5));
                case CHANGE_WITHOUT_A_SUMMARY -> {
                    EnvironmentChange change = withoutDevices(store, id, 1);
                    yield other -> other.save(change);
                }
                default ->
                    saving(
                            store,
                            SampleEnvironment.change(before, store.find(id).orElseThrow()));
            };
        }

        /** Each of the devices has some 150 bytes of a summary. */
        private static EnvironmentChange withoutDevices(EnvironmentStore store, EnvironmentId id, int devices) {
            EnvironmentSnapshot state = store.find(id).orElseThrow();
            CustomerEnvironment after = state.environment();
            for (Device device :
                    state.environment().devices().all().stream().limit(devices).toList()) {
                after = after.retireDevice(device.id());
            }
            return state.changeTo(after, SampleEnvironment.PETRA, SettableClock.START);
        }

        private static Predicate<EnvironmentStore> saving(EnvironmentStore before, EnvironmentChange change) {
            DeviceSummary summary = SampleEnvironment.summaryAfter(before, change);
            return store -> store.saveWithSummary(change, summary);
        }
    }

    static Stream<Arguments> writings() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(Writing.values()).map(writing -> Arguments.of(kind, writing)));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void leave_an_environment_as_it_was_or_fully_changed(TestDatabase.Kind kind, Writing writing) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            FailingDataSource failing = new FailingDataSource(database.source());
            EnvironmentStore store = open(failing.source());
            EnvironmentStore witness = open(database.source());
            int[] places = places(kind, writing, store, failing);
            for (Outage outage : Outage.values()) {
                for (When when : When.values()) {
                    for (int n : places) {
                        assertTrue(failsAt(n, outage, when, writing, store, failing, witness), "nothing failed");
                    }
                }
            }
        }
    }

    /**
     * Everywhere; on PostgreSQL without the long form at the beginning, at the first row that is written, in the middle and at the
     * commit.
     */
    private static int[] places(
            TestDatabase.Kind kind, Writing writing, EnvironmentStore store, FailingDataSource failing) {
        EnvironmentId id = EnvironmentId.of("nothing fails");
        writing.begin(store, id);
        Predicate<EnvironmentStore> act = writing.prepare(store, id);
        int before = failing.asked();
        assertTrue(act.test(store));
        List<String> asked = failing.askedAfter(before);
        int last = asked.size();
        assertTrue(last > 3, () -> "only " + asked);
        assertEquals("commit", asked.get(last - 1));
        IntStream all = IntStream.rangeClosed(1, last);
        if (LongForm.ON || kind == TestDatabase.Kind.SQLITE) {
            return all.toArray();
        }
        int firstRow = all.filter(n -> WRITES_A_ROW.matcher(asked.get(n - 1)).find())
                .findFirst()
                .orElseThrow();
        return IntStream.of(1, firstRow, (firstRow + last) / 2, last).distinct().toArray();
    }

    /** Does it with a failure at the n-th call, and again without; returns whether there was an n-th call. */
    private static boolean failsAt(
            int n,
            Outage outage,
            When when,
            Writing writing,
            EnvironmentStore store,
            FailingDataSource failing,
            EnvironmentStore witness) {
        EnvironmentId id = EnvironmentId.of(outage + " " + when + " " + n);
        writing.begin(store, id);
        Predicate<EnvironmentStore> act = writing.prepare(store, id);
        StoredEnvironment before = StoredEnvironment.by(witness, id);
        outage.set(failing, n, when);
        boolean thrown = false;
        try {
            assertTrue(act.test(store), "nothing failed, but it was not done");
        } catch (JdbcStoreException e) {
            thrown = true;
            assertEquals(Kind.UNAVAILABLE, e.kind());
            assertTrue(e.mayRetry());
            StoredEnvironment after = StoredEnvironment.by(witness, id);
            assertTrue(after.equals(before) || e.isOutcomeOpen(), "done, and yet said that it was not");
            failing.failNever();
            assertEquals(after.equals(before) || writing == Writing.FIRST_CUT, act.test(store), "the next attempt");
        }
        failing.failNever();
        StoredEnvironment reached = StoredEnvironment.by(witness, id);
        assertTrue(!reached.equals(before), "nothing was done");
        assertEquals(reached, StoredEnvironment.by(store, id));
        return thrown;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leave_a_shared_view_as_it_was_or_fully_changed(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            FailingDataSource failing = new FailingDataSource(database.source());
            JdbcSharedViewStore store =
                    JdbcSharedViewStore.builder().dataSource(failing.source()).build();
            UserGroup group = UserGroup.of("Dispatchers");
            SharedView view = SharedView.of(SampleEnvironment.NORTH).setUpGroup(group);
            for (When when : When.values()) {
                boolean thrown = true;
                for (int n = 1; thrown; n++) {
                    view = view.addUser(group, EmailAddress.of(when + "-" + n + "@example"))
                            .nextVersion();
                    thrown = savesInTheEnd(store, failing, view, n, when);
                }
            }
        }
    }

    private static boolean savesInTheEnd(
            JdbcSharedViewStore store, FailingDataSource failing, SharedView view, int n, When when) {
        Optional<SharedView> before = store.find(view.location());
        failing.failAt(n, when);
        try {
            assertTrue(store.save(view));
            failing.failNever();
            return false;
        } catch (JdbcStoreException e) {
            failing.failNever();
            Optional<SharedView> after = store.find(view.location());
            assertTrue(after.equals(before) || (e.isOutcomeOpen() && after.equals(Optional.of(view))));
            assertEquals(after.equals(before), store.save(view));
            return true;
        } finally {
            assertEquals(Optional.of(view), store.find(view.location()));
        }
    }

    static Stream<TestDatabase.Kind> kinds() {
        return Stream.of(TestDatabase.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void are_thrown_by_whatever_reads(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            FailingDataSource failing = new FailingDataSource(database.source());
            EnvironmentStore store = open(failing.source());
            EnvironmentId id = EnvironmentId.of("acme");
            SampleEnvironment.save(store, id, ALL);
            assertTrue(store.cut(id, Revision.of(2)));
            EnvironmentStamp start =
                    EnvironmentStamp.beforeSetUp(store.stamp(id).orElseThrow().creation());

            Stream.<Runnable>of(
                            () -> store.find(id),
                            () -> store.part(id, Set.of(SampleEnvironment.CENTRAL, SampleEnvironment.DIRECT)),
                            () -> store.part(id, Set.of()),
                            () -> store.outline(id),
                            () -> store.summariesListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10),
                            () -> store.summariesListing(manyLocations(), Optional.empty(), 10),
                            () -> store.stamp(id),
                            () -> store.history(id, start, 10),
                            () -> store.base(id),
                            () -> store.environmentsListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10))
                    .forEach(reading -> failsWhateverFails(failing, reading));
        }
    }

    private static Set<PartnerLocationId> manyLocations() {
        return IntStream.range(0, 450)
                .mapToObj(i -> PartnerLocationId.of("location-" + i))
                .collect(Collectors.toSet());
    }

    private static void failsWhateverFails(FailingDataSource failing, Runnable reading) {
        int asked = failing.asked();
        reading.run();
        int whole = failing.asked() - asked;
        for (int n = 1; n <= whole; n++) {
            failing.failAt(n, When.BEFORE);
            JdbcStoreException thrown = assertThrows(JdbcStoreException.class, reading::run);
            assertEquals(Kind.UNAVAILABLE, thrown.kind());
            reading.run();
        }
    }

    private static EnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }
}
