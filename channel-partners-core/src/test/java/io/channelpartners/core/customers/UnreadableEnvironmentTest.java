package io.channelpartners.core.customers;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.EmbedderFaults;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An unreadable environment hides no other one in "My Customers". */
class UnreadableEnvironmentTest {

    private final UnreadableStore store = new UnreadableStore();
    private final TestLibrary testLibrary = TestLibrary.withAnn(store);

    /** Has saved nothing itself, so that it has to read. */
    private final ChannelPartnersLibrary reader = testLibrary.libraryWith(testLibrary.hpe, testLibrary.passports);

    /** A store that fails for some environments, when asked for their stamp or for their state. */
    private static final class UnreadableStore extends StoreInMemory {

        private final Set<EnvironmentId> withoutStamp = new HashSet<>();
        private final Set<EnvironmentId> withoutState = new HashSet<>();
        private Throwable fault = new IllegalStateException("broken");

        @Override
        public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
            return withoutStamp.contains(environment) ? EmbedderFaults.sneakyThrow(fault) : super.stamp(environment);
        }

        @Override
        public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
            return withoutState.contains(environment) ? EmbedderFaults.sneakyThrow(fault) : super.find(environment);
        }
    }

    static Stream<Throwable> faults() {
        return EmbedderFaults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Rule("CP-63")
    void does_not_hide_the_others_and_marks_the_page(Throwable fault) {
        given("a", "b", "c", "d");
        store.withoutStamp.add(EnvironmentId.of("b"));
        store.withoutState.add(EnvironmentId.of("d"));
        store.fault = fault;

        Page<MyCustomer> page = customers().first(10);

        assertEquals(List.of("a", "c"), ids(page));
        assertFalse(page.complete());
        assertEquals(Optional.empty(), page.next());
        assertEquals(fault instanceof InterruptedException, Thread.interrupted(), "the interrupt is kept");
    }

    @Test
    @Rule("CP-63")
    void a_page_is_complete_if_all_at_which_it_looked_could_be_read() {
        given("a", "b", "c");
        store.withoutState.add(EnvironmentId.of("b"));

        Page<MyCustomer> first = customers().first(1);
        assertEquals(List.of("a"), ids(first));
        assertTrue(first.complete());

        Page<MyCustomer> second = customers().after(first.next().orElseThrow(), 1);
        assertEquals(List.of("c"), ids(second));
        assertFalse(second.complete());

        Page<MyCustomer> third = customers().after(second.next().orElseThrow(), 1);
        assertEquals(List.of(), ids(third));
        assertTrue(third.complete());
        assertEquals(Optional.empty(), third.next());
    }

    @Test
    @Rule("CP-63")
    void the_cursor_moves_on_even_where_nothing_can_be_read() {
        given(IntStream.range(0, 600).mapToObj("e%03d"::formatted).toArray(String[]::new));
        IntStream.range(0, 599)
                .mapToObj("e%03d"::formatted)
                .map(EnvironmentId::of)
                .forEach(store.withoutState::add);
        List<String> read = new ArrayList<>();
        Page<MyCustomer> page = customers().first(20);
        int pages = 1;
        while (page.next().isPresent()) {
            read.addAll(ids(page));
            page = customers().after(page.next().get(), 20);
            pages++;
        }
        read.addAll(ids(page));

        assertEquals(List.of("e599"), read);
        assertEquals(3, pages, "each looks at 256");
    }

    @Test
    @Rule("CP-63")
    void is_read_again_with_the_same_page_when_the_store_works_again() {
        given("a", "b");
        store.withoutState.add(EnvironmentId.of("b"));
        assertEquals(List.of("a"), ids(customers().first(10)));

        store.withoutState.clear();

        Page<MyCustomer> again = customers().first(10);
        assertEquals(List.of("a", "b"), ids(again));
        assertTrue(again.complete());
    }

    @Test
    @Rule({"CP-56", "CP-63"})
    void a_page_is_not_complete_if_it_is_not_known_who_the_viewer_is() {
        given("a");
        Viewer ann = testLibrary.signIn("ann");
        CustomerList customers = testLibrary.library.partnerAccess().myCustomers(ann, CustomerSearch.all());
        assertTrue(customers.first(10).complete());

        testLibrary.passports.fail(true);
        assertEquals(new Page<MyCustomer>(List.of(), Optional.empty(), false), customers.first(10));
        testLibrary.passports.fail(false);
        testLibrary.passports.answerFrom(testLibrary.clock.instant().minus(Duration.ofHours(25)));
        assertEquals(new Page<MyCustomer>(List.of(), Optional.empty(), false), customers.first(10));

        testLibrary.passports.forget(TestLibrary.ANN);
        assertEquals(
                new Page<MyCustomer>(List.of(), Optional.empty(), true), customers.first(10), "nobody, for certain");
    }

    @Test
    @Rule("CP-63")
    void ends_a_stream_with_what_the_store_threw() {
        given("a", "b");
        store.withoutState.add(EnvironmentId.of("b"));

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class, () -> customers().stream().toList());
        assertEquals(store.fault, thrown);
    }

    @Test
    @Rule("CP-63")
    void an_exhausted_memory_is_no_environment_that_cannot_be_read() {
        given("a");
        store.withoutState.add(EnvironmentId.of("a"));
        store.fault = new OutOfMemoryError("the heap");

        assertThrows(OutOfMemoryError.class, () -> customers().first(10));
    }

    private void given(String... environments) {
        for (String environment : environments) {
            testLibrary.given(AnEnvironment.called(environment)
                    .integrated()
                    .withDefault(RESELLER, "100")
                    .withDevice("device"));
        }
    }

    private CustomerList customers() {
        return reader.partnerAccess().myCustomers(testLibrary.signIn("ann"), CustomerSearch.all());
    }

    private static List<String> ids(Page<MyCustomer> page) {
        return page.items().stream().map(row -> row.environment().value()).toList();
    }
}
