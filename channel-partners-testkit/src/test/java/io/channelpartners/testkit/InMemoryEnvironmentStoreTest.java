package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.environment.Revision;
import io.channelpartners.environment.RowChange;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryEnvironmentStoreTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final Actor ANNA = Actor.of("anna");

    private final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
    private final CustomerEnvironment acme = AnEnvironment.called("acme")
            .withPartner("nordwind", Standings.full())
            .environment();

    @BeforeEach
    void the_store_holds_acme() {
        assertTrue(store.save(setUp(acme)));
    }

    @Test
    void finds_what_was_set_up_as_the_first_revision() {
        assertEquals(
                Optional.of(new EnvironmentSnapshot(new EnvironmentStamp(Creation.SOME, Revision.of(1), 0), acme)),
                store.find(ACME));
    }

    @Test
    void finds_nothing_for_an_id_in_other_letter_case() {
        assertEquals(Optional.empty(), store.find(EnvironmentId.of("ACME")));
        assertEquals(Optional.empty(), store.stamp(EnvironmentId.of("ACME")));
    }

    @Test
    void says_the_stamp_of_what_it_finds() {
        assertTrue(store.save(change(environment -> environment.renameCustomer("ACME AG"))));

        assertEquals(store.find(ACME).map(EnvironmentSnapshot::stamp), store.stamp(ACME));
        assertEquals(Optional.of(new EnvironmentStamp(Creation.SOME, Revision.of(2), 0)), store.stamp(ACME));
    }

    @Test
    @Rule("CP-15")
    void saves_a_change_of_check_times_without_a_new_revision() {
        IdCheck later = new IdCheck.Recognized(
                PartnerLocationId.of("nordwind"),
                Checks.details(PartnerLocationId.of("nordwind")),
                Standings.full(),
                SettableClock.START.plusSeconds(60));

        assertTrue(store.save(change(environment -> environment.refreshPartner(later))));

        assertEquals(Optional.of(new EnvironmentStamp(Creation.SOME, Revision.of(1), 1)), store.stamp(ACME));
    }

    @Test
    void saves_one_of_two_changes_that_were_made_from_one_state() {
        EnvironmentChange first = change(environment -> environment.renameCustomer("first"));
        EnvironmentChange second = change(environment -> environment.renameCustomer("second"));

        assertTrue(store.save(first));
        assertFalse(store.save(second));
        assertEquals("first", present().environment().customer());
    }

    @Test
    void does_not_save_a_change_twice() {
        EnvironmentChange change = change(environment -> environment.renameCustomer("ACME AG"));

        assertTrue(store.save(change));
        assertFalse(store.save(change));
    }

    @Test
    void does_not_set_up_an_environment_that_exists() {
        assertFalse(store.save(setUp(AnEnvironment.called("acme").environment())));
        assertEquals(acme, present().environment());
    }

    @Test
    void does_not_save_a_change_of_an_environment_that_does_not_exist() {
        EnvironmentChange change = change(environment -> environment.renameCustomer("ACME AG"));

        assertFalse(new InMemoryEnvironmentStore().save(change));
    }

    @Test
    void refuses_a_change_that_changes_nothing() {
        EnvironmentChange nothing = change(environment -> environment);

        assertThrows(IllegalArgumentException.class, () -> store.save(nothing));
    }

    @Test
    @Rule("L-9")
    void refuses_a_change_whose_rows_are_not_exact_and_keeps_what_it_holds() {
        EnvironmentChange inexact = EnvironmentChange.builder()
                .environment(ACME)
                .from(present().stamp())
                .by(ANNA)
                .at(SettableClock.START)
                .customer(new RowChange<>(Optional.of("Somebody else"), Optional.of("ACME AG")))
                .build();

        assertThrows(IllegalArgumentException.class, () -> store.save(inexact));
        assertEquals(acme, present().environment());
    }

    @Test
    void keeps_environments_apart() {
        assertTrue(store.save(setUp(AnEnvironment.called("other").environment())));
        assertTrue(store.save(change(environment -> environment.renameCustomer("ACME AG"))));

        assertEquals(
                Optional.of(AnEnvironment.called("other").environment()),
                store.find(EnvironmentId.of("other")).map(EnvironmentSnapshot::environment));
    }

    @Test
    void saves_exactly_one_of_many_changes_that_race() throws Exception {
        List<Callable<Boolean>> racers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String name = "racer " + i;
            EnvironmentChange change = change(environment -> environment.renameCustomer(name));
            racers.add(() -> store.save(change));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int saved = 0;
            for (Future<Boolean> racer : threads.invokeAll(racers)) {
                saved += racer.get() ? 1 : 0;
            }
            assertEquals(1, saved);
            assertEquals(Revision.of(2), present().revision());
        } finally {
            threads.shutdown();
        }
    }

    private EnvironmentSnapshot present() {
        return store.find(ACME).orElseThrow();
    }

    private EnvironmentChange change(EnvironmentEdit edit) {
        return EnvironmentChange.between(present(), edit.apply(present().environment()), ANNA, SettableClock.START);
    }

    private static EnvironmentChange setUp(CustomerEnvironment environment) {
        return EnvironmentChange.setUp(environment, creation(environment), ANNA, SettableClock.START);
    }

    /** A creation is used once. */
    private static UUID creation(CustomerEnvironment environment) {
        return environment.id().equals(ACME) ? Creation.SOME : UUID.randomUUID();
    }
}
