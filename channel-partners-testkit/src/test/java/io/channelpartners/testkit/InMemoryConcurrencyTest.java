package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.environment.HistoryPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Several writers and a reader at once. */
class InMemoryConcurrencyTest {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 100;

    private final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
    private final Writer acme = Writer.of(store, "acme-01");

    @Test
    @Rule("L-9")
    void saves_exactly_one_of_several_changes_from_one_state_and_records_that_one() throws Exception {
        acme.setUp(environment -> environment);
        CyclicBarrier together = new CyclicBarrier(WRITERS);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "writer " + writer;
                writers.add(threads.submit(() -> saves(name, together)));
            }
            int saved = 0;
            for (Future<Integer> writer : writers) {
                saved += writer.get();
            }
            assertEquals(ROUNDS, saved);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(Optional.of(acme.present()), replayed());
    }

    private int saves(String name, CyclicBarrier together) throws Exception {
        int saved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            EnvironmentSnapshot before = acme.present();
            String customer = name + " in round " + round;
            together.await(1, TimeUnit.MINUTES);
            saved += store.save(Writer.between(
                            before, environment -> environment.renameCustomer(customer), SettableClock.START))
                    ? 1
                    : 0;
            assertTrue(replayed().isPresent());
            together.await(1, TimeUnit.MINUTES);
        }
        return saved;
    }

    /** Reads all in one page, which is of one moment, and replays it. */
    private Optional<EnvironmentSnapshot> replayed() {
        EnvironmentStamp start =
                EnvironmentStamp.beforeSetUp(acme.present().stamp().creation());
        HistoryPage page = store.history(acme.id(), start, ROUNDS + 1).orElseThrow();
        Optional<EnvironmentSnapshot> state = Optional.empty();
        for (EnvironmentChange change : page.changes()) {
            state = Optional.of(change.appliedTo(state));
        }
        return state;
    }
}
