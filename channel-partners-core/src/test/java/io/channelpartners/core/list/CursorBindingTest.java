package io.channelpartners.core.list;

import static io.channelpartners.access.InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor belongs to one list: one question about one environment. */
class CursorBindingTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    private static final EnvironmentId OTHER = EnvironmentId.of("other-02");
    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");
    private static final PartnerLocationId L2 = PartnerLocationId.of("L2");
    private static final PartnerLocationId L3 = PartnerLocationId.of("L3");
    private static final DeviceGroup PRODUCTION = DeviceGroup.of("Production");
    private static final DeviceGroup TEST = DeviceGroup.of("Test");

    private final TestLibrary library = TestLibrary.with(environment(ACME), environment(OTHER));

    @BeforeEach
    void links_the_user() {
        library.link(List.of(L1, L2));
    }

    @Test
    @Rule("CP-34")
    void is_accepted_by_the_list_that_wrote_it_and_foreign_to_every_other() {
        Map<String, DeviceList<?>> lists = lists();
        lists.forEach((from, writer) -> {
            Cursor cursor = ListPages.afterTheFirst(writer);
            lists.forEach((to, reader) -> {
                String pair = "a cursor of " + from + " used with " + to;
                if (from.equals(to)) {
                    assertEquals(1, reader.after(cursor, 1).items().size(), pair);
                } else {
                    assertRefused(CursorRefused.Reason.FOREIGN, () -> reader.after(cursor, 1), pair);
                }
            });
        });
    }

    @Test
    @Rule("CP-34")
    void is_accepted_by_the_same_question_in_other_words() {
        PartnerView view = library.view(ACME);
        Cursor cursor =
                ListPages.afterTheFirst(view.devices(DeviceSearch.seeing(WARRANTY_STATUS, CONTRACT_AND_WARRANTY_REPORT)
                        .named("sql")));

        DeviceSearch same = DeviceSearch.seeing(CONTRACT_AND_WARRANTY_REPORT, WARRANTY_STATUS)
                .named("web")
                .named("SQL");
        assertEquals(1, view.devices(same).after(cursor, 1).items().size());
    }

    @Test
    @Rule("CP-34")
    void is_altered_before_it_is_foreign() {
        Cursor cursor = ListPages.afterTheFirst(library.view(ACME).devices(DeviceSearch.visible()));
        Cursor altered = Cursor.of(cursor.text() + "A");

        DeviceList<?> other = library.view(OTHER).devices(DeviceSearch.visible());
        assertRefused(CursorRefused.Reason.ALTERED, () -> other.after(altered, 1));
    }

    @Test
    @Rule("CP-34")
    void is_foreign_before_it_is_stale() {
        Cursor cursor = ListPages.afterTheFirst(library.view(ACME).devices(DeviceSearch.visible()));
        library.change(ACME, environment -> environment.renameCustomer("Another"));

        DeviceList<?> other = library.view(ACME).devices(DeviceSearch.visible().named("sql"));
        assertRefused(CursorRefused.Reason.FOREIGN, () -> other.after(cursor, 1));
    }

    @ParameterizedTest
    @Rule("CP-34")
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_page_has_at_least_one_row(int size) {
        lists().forEach((name, list) -> {
            Cursor cursor = ListPages.afterTheFirst(list);
            assertThrows(IllegalArgumentException.class, () -> list.first(size), name);
            assertThrows(IllegalArgumentException.class, () -> list.after(cursor, size), name);
        });
    }

    @Test
    @Rule("CP-34")
    void a_page_holds_as_many_rows_as_there_are() {
        lists().forEach((name, list) -> {
            assertEquals(list.count(), list.first(Integer.MAX_VALUE).items().size(), name);
            assertEquals(
                    list.count() - 1,
                    list.after(ListPages.afterTheFirst(list), Integer.MAX_VALUE)
                            .items()
                            .size(),
                    name);
        });
    }

    /** Lists that differ in one thing each; every one has at least two rows. */
    private Map<String, DeviceList<?>> lists() {
        Map<String, DeviceList<?>> lists = new LinkedHashMap<>();
        for (EnvironmentId id : List.of(ACME, OTHER)) {
            AccessReview review = library.review(id);
            PartnerView view = library.view(id);
            searches()
                    .forEach((name, search) ->
                            lists.put("what the user sees: " + name + " in " + id, view.devices(search)));
            for (LocationAccess access : List.of(review.of(L1), review.of(L2))) {
                lists.put("what " + access.location() + " sees in " + id, access.devices(DeviceSearch.visible()));
            }
            searches()
                    .forEach((name, search) -> lists.put(
                            "what L1 sees: " + name + " in " + id, review.of(L1).devices(search)));
            lists.put("pane of L1, assigned, in " + id, pane(review, L1, PaneView.ASSIGNED, DeviceFilter.none()));
            lists.put("pane of L1, all, in " + id, pane(review, L1, PaneView.ALL, DeviceFilter.none()));
            lists.put("pane of L2, all, in " + id, pane(review, L2, PaneView.ALL, DeviceFilter.none()));
            lists.put(
                    "pane of L3, not assigned, in " + id, pane(review, L3, PaneView.NOT_ASSIGNED, DeviceFilter.none()));
            lists.put(
                    "pane of L1, all, Production, in " + id,
                    pane(review, L1, PaneView.ALL, DeviceFilter.none().inGroup(PRODUCTION)));
            lists.put(
                    "pane of L1, all, sql, in " + id,
                    pane(review, L1, PaneView.ALL, DeviceFilter.none().named("sql")));
            lists.put(
                    "pane of L1, all, sql anywhere, in " + id,
                    pane(review, L1, PaneView.ALL, DeviceFilter.none().mentioning("sql")));
            AccessImpact impact =
                    library.partners().preview(id, ChannelPartnersDomain.BY, CustomerEnvironment::disableIntegration);
            lists.put("impact on L1 in " + id, impact.devices(L1));
            lists.put("impact on L2 in " + id, impact.devices(L2));
        }
        return lists;
    }

    private static Map<String, DeviceSearch> searches() {
        Map<String, DeviceSearch> searches = new LinkedHashMap<>();
        searches.put("one feature", DeviceSearch.seeing(WARRANTY_STATUS));
        searches.put("another feature", DeviceSearch.seeing(CONTRACT_AND_WARRANTY_REPORT));
        searches.put("both features", DeviceSearch.seeing(WARRANTY_STATUS, CONTRACT_AND_WARRANTY_REPORT));
        searches.put("as reseller", DeviceSearch.visible().holding(RESELLER));
        searches.put("as service partner", DeviceSearch.visible().holding(SERVICE_PARTNER));
        searches.put("in one group", DeviceSearch.visible().inGroup(PRODUCTION));
        searches.put("in another group", DeviceSearch.visible().inGroup(TEST));
        searches.put("with a text", DeviceSearch.visible().named("sql"));
        searches.put("with a text anywhere", DeviceSearch.visible().mentioning("sql"));
        searches.put("with another text", DeviceSearch.visible().named("l-"));
        searches.put("with a text like a group", DeviceSearch.visible().named("production"));
        searches.put(
                "with group and text",
                DeviceSearch.visible().inGroup(PRODUCTION).named("sql"));
        return searches;
    }

    private static DeviceList<?> pane(AccessReview review, PartnerLocationId id, PaneView view, DeviceFilter filter) {
        return review.assignedDevices(id, view, filter);
    }

    private static CustomerEnvironment environment(EnvironmentId id) {
        AnEnvironment sentence = AnEnvironment.called(id.value())
                .integrated()
                .optedIn()
                .withDefault(RESELLER, L1.value())
                .withDefault(SERVICE_PARTNER, L1.value());
        for (DeviceId device : List.of(DeviceId.of("production-sql-1"), DeviceId.of("production-sql-2"))) {
            sentence = sentence.withDevice(device.value()).inGroup("Production").inGroup("Test");
        }
        return sentence.withDevice("web-1")
                .servicedBy(L2.value())
                .withDevice("web-2")
                .servicedBy(L2.value())
                .environment();
    }
}
