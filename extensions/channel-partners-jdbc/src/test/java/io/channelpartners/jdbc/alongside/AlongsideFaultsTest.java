package io.channelpartners.jdbc.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.FailingDataSource.When;
import io.channelpartners.jdbc.database.Outbox;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change and the row that an embedder writes with it are both there or both absent, no matter what fails or who is faster. */
class AlongsideFaultsTest {

    private static final int BEFORE = 4;
    private static final int WRITERS = 4;
    private static final int ROUNDS = 5;

    @ParameterizedTest
    @EnumSource
    void keeps_both_or_neither_whichever_call_to_the_database_fails(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            FailingDataSource failing = new FailingDataSource(database.source());
            EnvironmentStore store = open(failing.source());
            EnvironmentStore witness = open(database.source());
            for (boolean fromThenOn : new boolean[] {false, true}) {
                for (When when : When.values()) {
                    int n = 1;
                    while (failsAt(n, fromThenOn, when, store, failing, witness, database.source())) {
                        n++;
                    }
                    assertTrue(n > 10, "only " + n);
                }
            }
        }
    }

    /** Makes a change that fails at the n-th call, and repeats it without a failure; returns whether there was an n-th call. */
    private static boolean failsAt(
            int n,
            boolean fromThenOn,
            When when,
            EnvironmentStore store,
            FailingDataSource failing,
            EnvironmentStore witness,
            DataSource source) {
        EnvironmentId id = EnvironmentId.of(fromThenOn + " " + when + " " + n);
        SampleEnvironment.save(store, id, BEFORE);
        EnvironmentChange change =
                SampleEnvironment.change(BEFORE, store.find(id).orElseThrow());
        if (fromThenOn) {
            failing.failFrom(n, when);
        } else {
            failing.failAt(n, when);
        }
        int asked = failing.asked();
        boolean reached;
        try {
            assertTrue(store.save(change));
            reached = failing.asked() - asked >= n; // at a rollback that nobody needed, or not at all
        } catch (JdbcStoreException e) {
            reached = true;
            assertEquals(Kind.UNAVAILABLE, e.kind());
            int kept = assertInStep(witness, source, id);
            assertTrue(kept == BEFORE || e.isOutcomeOpen(), "kept, and yet said that it was not");
            failing.failNever();
            assertEquals(kept == BEFORE, store.save(change), "the next attempt");
        }
        failing.failNever();
        assertEquals(BEFORE + 1, assertInStep(witness, source, id));
        return reached;
    }

    @ParameterizedTest
    @EnumSource
    void keeps_one_row_for_each_change_of_writers_who_lose_against_each_other(TestDatabase.Kind kind) throws Exception {
        try (TestDatabase database = Outbox.emptied(kind)) {
            EnvironmentId id = EnvironmentId.of("acme");
            SampleEnvironment.save(open(database.source()), id, 1);
            List<Callable<Integer>> writers = new ArrayList<>();
            CyclicBarrier together = new CyclicBarrier(WRITERS);
            for (int i = 0; i < WRITERS; i++) {
                writers.add(() -> savedInRounds(open(database.source()), id, together));
            }
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            int saved = 0;
            try {
                for (Future<Integer> writer : threads.invokeAll(writers)) {
                    saved += writer.get();
                }
            } finally {
                threads.shutdown();
            }

            assertEquals(ROUNDS, saved);
            assertEquals(1 + ROUNDS, assertInStep(open(database.source()), database.source(), id));
        }
    }

    /** In each round, all writers make a change from the same state; returns how many of this one are saved. */
    private static int savedInRounds(EnvironmentStore store, EnvironmentId id, CyclicBarrier together)
            throws Exception {
        int saved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            EnvironmentChange change = store.find(id)
                    .map(state -> state.changeTo(
                            state.environment().renameCustomer("after " + state.stamp()),
                            SampleEnvironment.PETRA,
                            SettableClock.START))
                    .orElseThrow();
            together.await();
            saved += store.save(change) ? 1 : 0;
            together.await();
        }
        return saved;
    }

    /** Compares the rows with the history; returns how many there are. */
    private static int assertInStep(EnvironmentStore witness, DataSource source, EnvironmentId id) {
        List<String> changes = StoredEnvironment.by(witness, id).changes().stream()
                .map(change -> Outbox.row(change.to()))
                .sorted()
                .toList();
        assertEquals(changes, Outbox.rows(source, id.value()));
        assertFalse(changes.isEmpty());
        return changes.size();
    }

    private static EnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder()
                .dataSource(source)
                .alongside(Outbox::write)
                .build();
    }
}
