package io.channelpartners.core.customers;

import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** "My Customers": the environments of which a viewer sees something. */
class MyCustomersTest {

    private final TestLibrary testLibrary =
            TestLibrary.withAnn().link("both", "100", "200").link("nobody");

    @Test
    @Rule("CP-62")
    void lists_the_environments_in_which_something_is_visible_with_counts_of_devices() {
        testLibrary
                .given(held("zeta", "100").withDevice("a").withDevice("b"))
                .given(held("acme", "100").withDevice("a"))
                .given(held("other", "200").withDevice("a"));

        assertEquals(List.of(row("acme", 1), row("zeta", 2)), all("ann", DeviceSearch.visible()));
    }

    @Test
    @Rule("CP-62")
    void omits_an_environment_in_which_nothing_is_visible() {
        testLibrary
                .given(AnEnvironment.called("disabled")
                        .withDefault(RESELLER, "100")
                        .withDevice("a"))
                .given(AnEnvironment.called("listed")
                        .integrated()
                        .withPartner("100", Standings.full())
                        .withDevice("a"))
                .given(held("empty", "100"));

        assertEquals(List.of(), all("ann", DeviceSearch.visible()));
    }

    @Test
    @Rule({"CP-60", "CP-62"})
    void unites_the_locations_of_a_viewer_and_lists_each_environment_once() {
        testLibrary
                .given(held("a", "100").withDevice("1"))
                .given(held("b", "200").withDevice("1"))
                .given(held("c", "100").withDefault(SERVICE_PARTNER, "200").withDevice("1"));

        assertEquals(List.of(row("a", 1), row("b", 1), row("c", 1)), all("both", DeviceSearch.visible()));
        assertEquals(List.of(), all("nobody", DeviceSearch.visible()));
    }

    @Test
    @Rule({"CP-32", "CP-62"})
    void counts_the_devices_that_meet_the_search() {
        testLibrary
                .given(held("a", "100").withDevice("SQL-1").withDevice("sql-2").withDevice("file"))
                .given(held("b", "100").withDevice("file"));

        assertEquals(List.of(row("a", 2)), all("ann", DeviceSearch.visible().named("Sql")));
    }

    @Test
    @Rule({"CP-32", "CP-62"})
    void finds_customers_by_a_text_in_the_company_name() {
        testLibrary
                .given(held("acme-NORTH", "100").withDevice("SQL-1"))
                .given(held("acme-south", "100").withDevice("file"))
                .given(held("north\u0130", "100").withDevice("sql-2").withDevice("file"));

        assertEquals(
                List.of(row("acme-NORTH", 1), row("north\u0130", 2)),
                all(
                        CustomerSearch.all().named("Of aCME-north"),
                        CustomerSearch.all().named("NORTHI")));
        CustomerSearch sql = CustomerSearch.counting(DeviceSearch.visible().named("sql"));
        assertEquals(List.of(row("acme-NORTH", 1), row("north\u0130", 1)), all(sql.named("north")));
        assertEquals(List.of(), all(sql.named("south")));
        assertEquals(List.of(row("acme-NORTH", 1), row("north\u0130", 1)), all(sql.named(" \u00a0")));
        assertThrows(TextRefused.class, () -> sql.named("a\u0000"));
    }

    @Test
    @Rule({"CP-59", "CP-62"})
    void finds_no_customer_by_name_if_nothing_of_it_is_visible() {
        testLibrary
                .given(AnEnvironment.called("acme")
                        .integrated()
                        .withPartner("100", Standings.full())
                        .withDefault(RESELLER, "200")
                        .withDevice("a"))
                .given(AnEnvironment.called("disabled")
                        .withDefault(RESELLER, "100")
                        .withDevice("a"));

        assertEquals(List.of(), all(CustomerSearch.all().named("customer of")));
    }

    @Test
    @Rule("CP-63")
    void a_cursor_for_another_name_is_foreign() {
        testLibrary
                .given(held("a", "100").withDevice("a"))
                .given(held("b", "100").withDevice("a"));
        CustomerSearch named = CustomerSearch.all().named("customer");
        Cursor cursor = customers("ann", named).first(1).next().orElseThrow();

        assertEquals(
                List.of(row("b", 1)), customers("ann", named).after(cursor, 5).items());
        for (CustomerSearch other : List.of(CustomerSearch.all(), named.named("of"))) {
            assertRefused(
                    CursorRefused.Reason.FOREIGN, () -> customers("ann", other).after(cursor, 5));
        }
    }

    @Test
    @Rule("CP-63")
    void looks_at_a_bounded_number_of_environments_for_a_page() {
        IntStream.range(0, 256).forEach(i -> testLibrary.given(held(String.format("empty-%03d", i), "100")));
        testLibrary.given(held("full", "100").withDevice("a"));
        CustomerList customers = customers("ann", DeviceSearch.visible());

        Page<MyCustomer> first = customers.first(20);
        assertEquals(List.of(), first.items());
        Page<MyCustomer> second = customers.after(first.next().orElseThrow(), 20);
        assertEquals(List.of(row("full", 1)), second.items());
        assertEquals(Optional.empty(), second.next());
    }

    @Test
    @Rule({"CP-63", "L-6"})
    void streams_all_customers_however_many_environments_are_looked_at() {
        IntStream.range(0, 300).forEach(i -> {
            AnEnvironment sentence = held(String.format("e-%03d", i), "100");
            testLibrary.given(i % 2 == 0 ? sentence.withDevice("a") : sentence);
        });

        assertEquals(
                IntStream.range(0, 150)
                        .mapToObj(i -> row(String.format("e-%03d", 2 * i), 1))
                        .toList(),
                all("ann", DeviceSearch.visible()));
        assertEquals(
                128, customers("ann", DeviceSearch.visible()).first(300).items().size(), "of 256 looked at");
    }

    @Test
    @Rule({"CP-63", "L-6"})
    void pages_of_every_size_add_up_to_the_list() {
        for (int i = 0; i < 9; i++) {
            AnEnvironment sentence = held("e" + i, i % 3 == 0 ? "200" : "100");
            testLibrary.given(i % 2 == 0 ? sentence.withDevice("a") : sentence);
        }
        List<MyCustomer> expected =
                IntStream.of(0, 2, 4, 6, 8).mapToObj(i -> row("e" + i, 1)).toList();
        for (int size = 1; size <= 10; size++) {
            assertEquals(expected, paged(customers("both", DeviceSearch.visible()), size), "pages of " + size);
        }
    }

    @Test
    @Rule("CP-63")
    void continues_after_the_place_of_the_cursor_when_environments_come_and_change() {
        testLibrary
                .given(held("b", "100").withDevice("a"))
                .given(held("d", "100").withDevice("a"));
        Page<MyCustomer> first = customers("ann", DeviceSearch.visible()).first(1);

        testLibrary
                .given(held("a", "100").withDevice("a"))
                .given(held("c", "100").withDevice("a"));

        assertEquals(
                List.of(row("c", 1), row("d", 1)),
                customers("ann", DeviceSearch.visible())
                        .after(first.next().orElseThrow(), 5)
                        .items());
    }

    @Test
    @Rule("CP-34")
    void refuses_an_altered_cursor_and_one_of_another_list() {
        testLibrary
                .given(held("a", "100").withDevice("a"))
                .given(held("b", "100").withDevice("a"));
        CustomerList customers = customers("ann", DeviceSearch.visible());
        Cursor cursor = customers.first(1).next().orElseThrow();

        assertRefused(CursorRefused.Reason.ALTERED, () -> customers.after(Cursor.of(cursor.text() + "A"), 1));
        assertRefused(
                CursorRefused.Reason.FOREIGN,
                () -> customers("both", DeviceSearch.visible()).after(cursor, 1));
        assertRefused(
                CursorRefused.Reason.FOREIGN,
                () -> customers("ann", DeviceSearch.visible().named("x")).after(cursor, 1));
        assertThrows(IllegalArgumentException.class, () -> customers.first(0));
    }

    private static AnEnvironment held(String id, String location) {
        return AnEnvironment.called(id).integrated().withDefault(RESELLER, location);
    }

    private static MyCustomer row(String id, int devices) {
        return new MyCustomer(EnvironmentId.of(id), "Customer of " + id, devices);
    }

    private CustomerList customers(String passport, DeviceSearch search) {
        return customers(passport, CustomerSearch.counting(search));
    }

    private CustomerList customers(String passport, CustomerSearch search) {
        Viewer viewer = testLibrary.signIn(passport);
        return testLibrary.library.partnerAccess().myCustomers(viewer, search);
    }

    private List<MyCustomer> all(String passport, DeviceSearch search) {
        return customers(passport, search).stream().toList();
    }

    /** What Ann finds by some searches, one after the other. */
    private List<MyCustomer> all(CustomerSearch... searches) {
        return Arrays.stream(searches)
                .flatMap(search -> customers("ann", search).stream())
                .toList();
    }

    private static List<MyCustomer> paged(CustomerList customers, int size) {
        Page<MyCustomer> page = customers.first(size);
        List<MyCustomer> rows = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            assertTrue(page.items().size() <= size, "rows of a page");
            page = customers.after(page.next().get(), size);
            rows.addAll(page.items());
        }
        return rows;
    }
}
