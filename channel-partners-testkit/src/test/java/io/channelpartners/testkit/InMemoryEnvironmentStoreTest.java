package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How strict the store in memory is beyond its contract: it refuses what the library would never save. */
class InMemoryEnvironmentStoreTest {

    private final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
    private final Writer acme = Writer.of(store, "acme");

    @Test
    void refuses_a_change_that_changes_nothing() {
        acme.setUp(environment -> environment);
        EnvironmentChange nothing = Writer.between(acme.present(), environment -> environment, SettableClock.START);

        assertThrows(IllegalArgumentException.class, () -> store.save(nothing));
    }

    @Test
    @Rule("L-9")
    void refuses_a_change_whose_rows_are_not_exact_and_keeps_what_it_holds() {
        EnvironmentChange setUp = acme.setUp(environment -> environment);
        EnvironmentChange inexact = EnvironmentChange.builder()
                .environment(acme.id())
                .from(setUp.to())
                .by(Writer.SOMEBODY)
                .at(SettableClock.START)
                .customer(new RowChange<>(Optional.of("Somebody else"), Optional.of("ACME AG")))
                .build();

        assertThrows(IllegalArgumentException.class, () -> store.save(inexact));
        assertEquals(EnvironmentSnapshot.after(setUp, Optional.empty()), acme.present());
        assertEquals(
                List.of(setUp),
                store.history(acme.id(), setUp.from(), 10).orElseThrow().changes());
    }

    @Test
    void refuses_a_creation_that_was_used_before() {
        EnvironmentChange setUp = acme.setUp(environment -> environment);
        store.erase(acme.id());

        assertThrows(IllegalArgumentException.class, () -> store.save(setUp));
        assertEquals(Optional.empty(), store.find(acme.id()));
    }

    @Test
    void works_again_when_it_is_told_so() {
        store.fail(true);
        assertThrows(IllegalStateException.class, () -> store.find(acme.id()));

        store.fail(false);
        assertEquals(Optional.empty(), store.find(acme.id()));
        assertFalse(store.erase(acme.id()));
    }
}
