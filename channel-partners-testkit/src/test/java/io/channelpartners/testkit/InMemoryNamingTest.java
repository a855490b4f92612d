package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which environments name a location. */
class InMemoryNamingTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");

    @Test
    @Rule("CP-63")
    void ascends_code_point_by_code_point() {
        InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
        for (String id : List.of("\uD83D\uDE00", "b", "\uFFFD", "a")) {
            Writer.of(store, id).setUp(environment -> environment.addPartner(Checks.recognized("30523182")));
        }

        assertEquals(
                List.of("a", "b", "\uFFFD", "\uD83D\uDE00"),
                store.environmentsNaming(LOCATION, Optional.empty(), 10).stream()
                        .map(EnvironmentId::value)
                        .toList());
    }

    @Property(tries = 200)
    @Rule("CP-63")
    void pages_put_together_are_the_environments_that_name_the_location(
            @ForAll @Size(max = 40) List<@IntRange(max = 23) Integer> acts,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
        Set<EnvironmentId> naming = new TreeSet<>();
        for (int act : acts) {
            act(act % 3, Writer.of(store, "environment-" + act / 3), naming);
        }

        List<EnvironmentId> read = new ArrayList<>();
        Optional<EnvironmentId> after = Optional.empty();
        for (List<EnvironmentId> page = store.environmentsNaming(LOCATION, after, limit);
                !page.isEmpty();
                page = store.environmentsNaming(LOCATION, after, limit)) {
            read.addAll(page);
            after = Optional.of(page.get(page.size() - 1));
        }

        assertEquals(List.copyOf(naming), read);
    }

    /** Names the location, or no longer, or erases the environment. */
    private static void act(int kind, Writer writer, Set<EnvironmentId> naming) {
        if (writer.store().find(writer.id()).isEmpty()) {
            writer.setUp(environment -> environment);
        }
        boolean named = naming.contains(writer.id());
        if (kind == 0 && !named) {
            writer.change(environment -> environment.addPartner(Checks.recognized("30523182")));
            naming.add(writer.id());
        } else if (kind == 1 && named) {
            writer.change(environment -> environment.removePartner(LOCATION));
            naming.remove(writer.id());
        } else if (kind == 2) {
            writer.store().erase(writer.id());
            naming.remove(writer.id());
        }
    }
}
