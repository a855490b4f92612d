package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.environment.HistoryBase;
import io.channelpartners.environment.HistoryPage;
import io.channelpartners.environment.Revision;
import io.channelpartners.partner.IdCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** History and cut of the store in memory, sentence by sentence. */
class InMemoryHistoryTest {

    private static final Instant LATER = SettableClock.START.plus(Duration.ofHours(1));

    private final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
    private final Writer acme = Writer.of(store, "acme-01");

    @Test
    @Rule("L-9")
    void keeps_each_saved_change_as_it_was_saved() {
        EnvironmentChange first = acme.setUp(environment -> environment);
        EnvironmentChange second = acme.change(rename("ACME"), LATER);

        assertEquals(List.of(first, second), changes(beforeSetUp(), 10));
    }

    @Test
    @Rule({"L-9", "CP-15"})
    void keeps_a_change_that_moves_only_the_time_of_a_check() {
        acme.setUp(environment -> environment.addPartner(Checks.recognized("30523182")));
        EnvironmentChange check = acme.change(checkedAt(LATER), LATER);

        assertEquals(new EnvironmentStamp(creation(), Revision.of(1), 1), check.to());
        assertEquals(List.of(check), changes(check.from(), 10));
    }

    @Test
    @Rule("L-9")
    void gives_consecutive_pages_without_gap_or_repeat() {
        EnvironmentChange first = acme.setUp(environment -> environment);
        EnvironmentChange second = acme.change(rename("B"));
        EnvironmentChange third = acme.change(rename("C"));

        HistoryPage page = page(beforeSetUp(), 2);
        HistoryPage next = page(page.next(), 2);

        assertEquals(List.of(first, second), page.changes());
        assertEquals(List.of(third), next.changes());
        assertEquals(List.of(), page(next.next(), 2).changes());
        assertEquals(next.next(), page(next.next(), 2).next());
    }

    @Test
    @Rule("L-9")
    void keeps_no_change_that_it_did_not_save() {
        EnvironmentChange first = acme.setUp(environment -> environment);
        EnvironmentSnapshot before = acme.present();
        EnvironmentChange second = acme.change(rename("faster"));

        assertFalse(store.save(Writer.between(before, rename("slower"), LATER)));
        assertEquals(List.of(first, second), changes(beforeSetUp(), 10));
    }

    @Test
    void has_no_history_of_an_environment_that_does_not_exist() {
        EnvironmentStamp from = EnvironmentStamp.beforeSetUp(UUID.randomUUID());

        assertEquals(Optional.empty(), store.history(acme.id(), from, 10));
        assertEquals(Optional.empty(), store.base(acme.id()));
        assertFalse(store.cut(acme.id(), Revision.of(0)));
        assertFalse(store.erase(acme.id()));
    }

    @Test
    void refuses_a_limit_of_nothing() {
        acme.setUp(environment -> environment);

        assertThrows(IllegalArgumentException.class, () -> store.history(acme.id(), beforeSetUp(), 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.environmentsNaming(Checks.recognized("1").id(), Optional.empty(), 0));
    }

    @Test
    @Rule({"CP-44", "L-9"})
    void makes_the_last_state_of_the_cut_revision_the_base() {
        acme.setUp(environment -> environment.addPartner(Checks.recognized("30523182")));
        acme.change(checkedAt(LATER), LATER);
        EnvironmentSnapshot atTheCut = acme.present();
        EnvironmentChange after = acme.change(rename("ACME"), LATER.plusSeconds(1));

        assertTrue(store.cut(acme.id(), Revision.of(1)));
        assertEquals(Optional.of(new HistoryBase(atTheCut, LATER)), store.base(acme.id()));
        assertEquals(List.of(after), changes(beforeSetUp(), 10));
        assertEquals(atTheCut.stamp(), page(beforeSetUp(), 10).base());
    }

    @Test
    @Rule("CP-44")
    void leaves_the_present_state_when_its_history_is_cut() {
        acme.setUp(environment -> environment);
        acme.change(rename("ACME"));
        EnvironmentSnapshot present = acme.present();

        assertTrue(store.cut(acme.id(), Revision.of(2)));
        assertEquals(present, acme.present());
        assertEquals(List.of(), changes(beforeSetUp(), 10));
        assertEquals(present.stamp(), acme.change(rename("again")).from());
    }

    @Test
    @Rule("CP-44")
    void changes_nothing_when_a_cut_is_beyond_the_present_or_before_the_base() {
        acme.setUp(environment -> environment);
        acme.change(rename("B"));
        acme.change(rename("C"));
        assertTrue(store.cut(acme.id(), Revision.of(2)));
        Optional<HistoryBase> base = store.base(acme.id());
        HistoryPage page = page(beforeSetUp(), 10);

        assertFalse(store.cut(acme.id(), Revision.of(4)));
        assertFalse(store.cut(acme.id(), Revision.of(1)));
        assertEquals(base, store.base(acme.id()));
        assertEquals(page, page(beforeSetUp(), 10));
    }

    @Test
    @Rule("CP-44")
    void may_be_cut_where_it_is_cut() {
        acme.setUp(environment -> environment.addPartner(Checks.recognized("30523182")));
        assertTrue(store.cut(acme.id(), Revision.of(0)));
        assertEquals(Optional.empty(), store.base(acme.id()));
        assertTrue(store.cut(acme.id(), Revision.of(1)));
        acme.change(checkedAt(LATER), LATER);

        assertTrue(store.cut(acme.id(), Revision.of(1)));
        assertEquals(Optional.of(new HistoryBase(acme.present(), LATER)), store.base(acme.id()));
    }

    private static EnvironmentEdit rename(String name) {
        return environment -> environment.renameCustomer(name);
    }

    private static EnvironmentEdit checkedAt(Instant at) {
        IdCheck.Recognized check = Checks.recognized("30523182");
        return environment ->
                environment.refreshPartner(new IdCheck.Recognized(check.id(), check.details(), check.standing(), at));
    }

    private UUID creation() {
        return acme.present().stamp().creation();
    }

    private EnvironmentStamp beforeSetUp() {
        return EnvironmentStamp.beforeSetUp(creation());
    }

    private HistoryPage page(EnvironmentStamp from, int limit) {
        return store.history(acme.id(), from, limit).orElseThrow();
    }

    private List<EnvironmentChange> changes(EnvironmentStamp from, int limit) {
        return page(from, limit).changes();
    }
}
