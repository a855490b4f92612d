package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.environment.HistoryPage;
import io.channelpartners.environment.Revision;
import io.channelpartners.partner.PartnerLocationId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of an erased environment: nothing, and nothing that could be mistaken for its successor. */
class InMemoryErasureTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final EnvironmentEdit ONE_PARTNER =
            environment -> environment.addPartner(Checks.recognized(LOCATION.value()));

    private final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
    private final Writer acme = Writer.of(store, "acme-01");

    @Test
    @Rule("CP-44")
    void answers_as_if_an_erased_id_had_never_been_used() {
        acme.setUp(ONE_PARTNER);
        acme.change(environment -> environment.renameCustomer("ACME"));
        EnvironmentStamp erased = acme.present().stamp();
        assertTrue(store.cut(acme.id(), Revision.of(1)));

        assertTrue(store.erase(acme.id()));

        assertEquals(Optional.empty(), store.find(acme.id()));
        assertEquals(Optional.empty(), store.stamp(acme.id()));
        assertEquals(Optional.empty(), store.base(acme.id()));
        assertEquals(Optional.empty(), store.history(acme.id(), EnvironmentStamp.beforeSetUp(erased.creation()), 10));
        assertEquals(List.of(), store.environmentsNaming(LOCATION, Optional.empty(), 10));
        assertFalse(store.cut(acme.id(), Revision.of(1)));
        assertFalse(store.erase(acme.id()));
    }

    @Test
    @Rule("CP-44")
    void shows_nothing_of_an_erased_environment_after_its_id_is_set_up_again() {
        acme.setUp(ONE_PARTNER);
        EnvironmentStamp erased = acme.present().stamp();
        store.erase(acme.id());

        EnvironmentChange again = acme.setUp(environment -> environment);

        EnvironmentStamp present = acme.present().stamp();
        assertEquals(Revision.of(1), present.revision());
        assertNotEquals(erased, present);
        assertEquals(
                Optional.of(List.of(again)),
                store.history(acme.id(), EnvironmentStamp.beforeSetUp(present.creation()), 10)
                        .map(HistoryPage::changes));
        assertEquals(Optional.empty(), store.history(acme.id(), EnvironmentStamp.beforeSetUp(erased.creation()), 10));
        assertEquals(List.of(), store.environmentsNaming(LOCATION, Optional.empty(), 10));
    }

    @Test
    @Rule({"CP-44", "CP-36"})
    void saves_no_change_made_from_an_erased_environment_even_if_its_successor_is_equal() {
        acme.setUp(ONE_PARTNER);
        EnvironmentSnapshot erased = acme.present();
        EnvironmentChange stale =
                Writer.between(erased, environment -> environment.renameCustomer("stale"), SettableClock.START);
        store.erase(acme.id());
        assertFalse(store.save(stale));

        acme.setUp(ONE_PARTNER);

        assertEquals(erased.environment(), acme.present().environment());
        assertEquals(erased.revision(), acme.present().revision());
        assertFalse(store.save(stale));
        assertEquals("Customer", acme.present().environment().customer());
    }

    @Test
    void refuses_a_creation_that_was_used_before() {
        EnvironmentChange setUp = acme.setUp(environment -> environment);
        store.erase(acme.id());

        assertThrows(IllegalArgumentException.class, () -> store.save(setUp));
        assertEquals(Optional.empty(), store.find(acme.id()));
    }

    @Test
    @Rule("CP-44")
    void erases_one_environment_and_no_other() {
        Writer other = Writer.of(store, "other");
        acme.setUp(ONE_PARTNER);
        other.setUp(ONE_PARTNER);

        store.erase(acme.id());

        assertTrue(store.find(other.id()).isPresent());
        assertEquals(List.of(other.id()), store.environmentsNaming(LOCATION, Optional.empty(), 10));
    }
}
