package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Eight writers and eight readers over four environments, each with its own store, as separate processes have. Some changes are saved
 * without a summary, and readers fill those in.
 */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int ENVIRONMENTS = 4;
    private static final int ROUNDS = 40;
    private static final Set<PartnerLocationId> NORTH = Set.of(SampleEnvironment.NORTH);
    private static final DeviceId TOUCHED = DeviceId.of("touched");
    private static final DeviceId OTHER = DeviceId.of("other");

    @ParameterizedTest
    @EnumSource
    @Rule("L-12")
    void loses_no_change_and_shows_only_states_that_were_saved(TestDatabase.Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            List<EnvironmentId> ids = IntStream.range(0, ENVIRONMENTS)
                    .mapToObj(i -> EnvironmentId.of("acme-" + i))
                    .toList();
            Map<EnvironmentStamp, EnvironmentSnapshot> saved = new ConcurrentHashMap<>();
            EnvironmentStore first = open(database);
            for (EnvironmentId id : ids) {
                EnvironmentChange setUp = EnvironmentSnapshot.changeToSetUp(
                        CustomerEnvironment.named(id, "0")
                                .registerDevices(List.of(device(TOUCHED, "0"), device(OTHER, "0"))),
                        UUID.randomUUID(),
                        SampleEnvironment.PETRA,
                        SettableClock.START);
                note(EnvironmentSnapshot.after(setUp, Optional.empty()), saved);
                first.save(setUp);
            }
            AtomicInteger writing = new AtomicInteger(THREADS);
            Seen seen = new Seen();
            List<Callable<List<EnvironmentSnapshot>>> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Actor writer = Actor.of("writer-" + thread);
                threads.add(() -> write(open(database), writer, ids, saved, writing));
                threads.add(() -> read(open(database), ids, writing, seen));
            }

            for (EnvironmentSnapshot read : run(threads)) {
                assertEquals(saved.get(read.stamp()), read);
            }
            seen.verify(saved);
            long sum = 0;
            for (EnvironmentId id : ids) {
                StoredEnvironment stored = StoredEnvironment.by(first, id);
                assertEquals(
                        stored.changes().size(),
                        stored.present().orElseThrow().revision().number());
                sum += Long.parseLong(
                        stored.present().orElseThrow().environment().customer());
            }
            assertEquals(THREADS * ROUNDS, sum, "increments, of which each writer made one in each round");
        }
    }

    /** What readers saw besides whole states. */
    private record Seen(
            Queue<EnvironmentPart> parts, Queue<EnvironmentOutline> outlines, Queue<EnvironmentSummary> summaries) {

        Seen() {
            this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }

        void verify(Map<EnvironmentStamp, EnvironmentSnapshot> saved) {
            for (EnvironmentPart part : parts) {
                assertEquals(EnvironmentPart.of(whole(saved, part.stamp()), part.named()), part);
            }
            for (EnvironmentOutline outline : outlines) {
                assertEquals(EnvironmentOutline.of(whole(saved, outline.part().stamp())), outline);
            }
            assertFalse(summaries.isEmpty());
            for (EnvironmentSummary summary : summaries) {
                assertEquals(EnvironmentSummary.of(whole(saved, summary.stamp()), NORTH), summary);
            }
        }

        private static EnvironmentSnapshot whole(
                Map<EnvironmentStamp, EnvironmentSnapshot> saved, EnvironmentStamp stamp) {
            return Objects.requireNonNull(saved.get(stamp), "a state that was saved");
        }
    }

    private static JdbcEnvironmentStore open(TestDatabase database) {
        return JdbcEnvironmentStore.builder().dataSource(database.source()).build();
    }

    private static void note(EnvironmentSnapshot state, Map<EnvironmentStamp, EnvironmentSnapshot> saved) {
        saved.put(state.stamp(), state);
    }

    /** Adds one to the number that is the customer's name and its devices', and touches a partner, so that a lost update shows in the sum. */
    private static List<EnvironmentSnapshot> write(
            EnvironmentStore store,
            Actor writer,
            List<EnvironmentId> ids,
            Map<EnvironmentStamp, EnvironmentSnapshot> saved,
            AtomicInteger writing) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                increment(store, writer, ids.get(round % ids.size()), round % 3 > 0, saved);
            }
            return List.of();
        } finally {
            writing.decrementAndGet();
        }
    }

    private static void increment(
            EnvironmentStore store,
            Actor writer,
            EnvironmentId id,
            boolean withSummary,
            Map<EnvironmentStamp, EnvironmentSnapshot> saved) {
        boolean done = false;
        while (!done) {
            EnvironmentSnapshot before = store.find(id).orElseThrow();
            EnvironmentChange change = before.changeTo(incremented(before.environment()), writer, SettableClock.START);
            EnvironmentSnapshot after = EnvironmentSnapshot.after(change, Optional.of(before));
            done = withSummary
                    ? store.saveWithSummary(change, DeviceSummary.of(after.environment()))
                    : store.save(change);
            if (done) {
                note(after, saved);
            }
        }
    }

    private static CustomerEnvironment incremented(CustomerEnvironment environment) {
        String number = Long.toString(Long.parseLong(environment.customer()) + 1);
        CustomerEnvironment renamed = environment
                .renameCustomer(number)
                .changeDevices(List.of(device(TOUCHED, number), device(OTHER, number)));
        return renamed.partners().contains(SampleEnvironment.NORTH)
                ? renamed.removePartner(SampleEnvironment.NORTH)
                : renamed.addPartner(IdChecks.recognized(SampleEnvironment.NORTH.value()))
                        .saveDevices(DeviceTicks.of(SampleEnvironment.NORTH).tick(PartnerRole.RESELLER, TOUCHED));
    }

    private static List<EnvironmentSnapshot> read(
            JdbcEnvironmentStore store, List<EnvironmentId> ids, AtomicInteger writing, Seen seen) {
        List<EnvironmentSnapshot> read = new ArrayList<>();
        for (int round = 0; writing.get() > 0 || round < ids.size(); round++) {
            EnvironmentId id = ids.get(round % ids.size());
            EnvironmentSnapshot state = store.find(id).orElseThrow();
            read.add(state);
            EnvironmentPart part = store.part(id, Set.of(TOUCHED)).orElseThrow();
            assertTrue(part.stamp().compareTo(state.stamp()) >= 0, "a part of the past");
            seen.parts().add(part);
            seen.outlines().add(store.outline(id).orElseThrow());
            store.summariesListing(NORTH, Optional.empty(), ENVIRONMENTS)
                    .forEach(each -> each.summary().ifPresent(seen.summaries()::add));
            if (round % ids.size() == 0) {
                store.fillInSummaries(Optional.empty(), ENVIRONMENTS);
            }
            boolean named =
                    store.environmentsListing(NORTH, Optional.empty(), 10).contains(id);
            EnvironmentSnapshot later = store.find(id).orElseThrow();
            if (later.stamp().equals(state.stamp())) {
                assertEquals(state.environment().partners().contains(SampleEnvironment.NORTH), named);
            }
            assertEquals(
                    state.stamp(),
                    store.history(id, state.stamp(), 5).orElseThrow().from());
            assertEquals(
                    Revision.of(0),
                    store.base(id).map(base -> base.stamp().revision()).orElse(Revision.of(0)));
        }
        return read;
    }

    private static Device device(DeviceId id, String name) {
        return Device.builder()
                .id(id)
                .name(name)
                .addGroups(DeviceGroup.of("group " + name))
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }

    private static List<EnvironmentSnapshot> run(List<Callable<List<EnvironmentSnapshot>>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<EnvironmentSnapshot> all = new ArrayList<>();
            for (Future<List<EnvironmentSnapshot>> act : threads.invokeAll(acts)) {
                all.addAll(act.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
