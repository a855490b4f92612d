package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The story of the contract has every kind of row, so that a store which forgets one is found. */
class EnvironmentLifecycleTest {

    private static final Set<String> ALL = Set.of("inserted", "updated", "deleted");

    private final EnvironmentModel acme = EnvironmentModel.of(new InMemoryEnvironmentStore(), "acme");
    private final List<EnvironmentChange> changes;

    EnvironmentLifecycleTest() {
        acme.setUp(EnvironmentLifecycle.edits().get(0));
        EnvironmentLifecycle.edits().stream().skip(1).forEach(acme::change);
        changes = acme.changesFrom(acme.start());
    }

    @Test
    void inserts_updates_and_deletes_every_kind_of_row() {
        assertEquals(ALL, kinds(change -> change.partners().values()), "partners");
        assertEquals(ALL, kinds(change -> change.devices().values()), "devices");
        assertEquals(ALL, kinds(change -> change.resellers().values()), "resellers");
        assertEquals(ALL, kinds(change -> change.servicePartners().values()), "service partners");
        assertEquals(ALL, kinds(change -> change.deviceOptIns().values()), "opt-ins of devices");
        assertEquals(ALL, kinds(change -> row(change.defaultReseller())), "default reseller");
        assertEquals(ALL, kinds(change -> row(change.defaultServicePartner())), "default service partner");
    }

    @Test
    void inserts_and_updates_what_cannot_be_deleted() {
        assertEquals(Set.of("inserted", "updated"), kinds(change -> row(change.customer())), "customer");
        assertEquals(Set.of("updated"), kinds(change -> change.checks().values()), "times of checks");
        assertEquals(Set.of("updated"), kinds(change -> row(change.optIn())), "opt-in");
        assertEquals(Set.of("updated"), kinds(change -> row(change.integration())), "integration");
    }

    @Test
    void has_no_edit_that_changes_nothing() {
        assertEquals(0, changes.stream().filter(EnvironmentChange::isEmpty).count());
        assertEquals(EnvironmentLifecycle.edits().size(), changes.size());
    }

    private <V> Set<String> kinds(Function<EnvironmentChange, Collection<RowChange<V>>> rows) {
        Set<String> kinds = new TreeSet<>();
        changes.stream()
                .flatMap(change -> rows.apply(change).stream())
                .map(EnvironmentLifecycleTest::kind)
                .forEach(kinds::add);
        return kinds;
    }

    private static <V> Collection<RowChange<V>> row(Optional<RowChange<V>> row) {
        return row.map(List::of).orElseGet(List::of);
    }

    private static String kind(RowChange<?> row) {
        if (row.before().isEmpty()) {
            return "inserted";
        }
        return row.after().isEmpty() ? "deleted" : "updated";
    }
}
