package io.channelpartners.core.list;

import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.view.AccessReview;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A cursor belongs to one state: it is refused once the list may have changed, and only then. */
class CursorStalenessTest {

    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");
    private static final PartnerLocationId L2 = PartnerLocationId.of("L2");
    private static final DeviceId SQL_1 = DeviceId.of("sql-1");

    private final TestLibrary library = TestLibrary.with(AnEnvironment.called("acme-01")
            .integrated()
            .optedIn()
            .withDefault(RESELLER, L1.value())
            .withDefault(SERVICE_PARTNER, L2.value())
            .withDevice("sql-1")
            .withDevice("sql-2")
            .withDevice("sql-3")
            .environment());

    /** Each list, requested again. */
    private static Map<String, Function<TestLibrary, DeviceList<?>>> lists() {
        Map<String, Function<TestLibrary, DeviceList<?>>> lists = new LinkedHashMap<>();
        lists.put("what the user sees", CursorStalenessTest::seen);
        lists.put("what L1 sees", library -> review(library).of(L1).devices(DeviceSearch.visible()));
        lists.put(
                "the pane of L1",
                library -> review(library).assignedDevices(L1, PaneView.ASSIGNED, DeviceFilter.none()));
        lists.put(
                "the impact on L1",
                library -> library.partners()
                        .preview(
                                ChannelPartnersDomain.ENVIRONMENT,
                                ChannelPartnersDomain.BY,
                                CustomerEnvironment::disableIntegration)
                        .devices(L1));
        return lists;
    }

    private static DeviceList<?> seen(TestLibrary library) {
        return library.view(ChannelPartnersDomain.ENVIRONMENT).devices(DeviceSearch.visible());
    }

    private static AccessReview review(TestLibrary library) {
        return library.review(ChannelPartnersDomain.ENVIRONMENT);
    }

    @ParameterizedTest(name = "{0}")
    @Rule("CP-34")
    @MethodSource("edits")
    void every_cursor_is_stale_after(String name, EnvironmentEdit edit) {
        library.link(List.of(L1, L2));
        lists().forEach((list, ask) -> {
            Cursor cursor = ListPages.afterTheFirst(ask.apply(library));
            library.change(ChannelPartnersDomain.ENVIRONMENT, edit);
            assertRefused(
                    CursorRefused.Reason.STALE, () -> ask.apply(library).after(cursor, 1), list + " after " + name);
            library.change(ChannelPartnersDomain.ENVIRONMENT, environment -> environment.renameCustomer("for " + list));
        });
    }

    @Test
    @Rule({"CP-34", "CP-44"})
    void every_cursor_is_stale_after_the_environment_is_erased_and_set_up_again_as_it_was() {
        library.link(List.of(L1, L2));
        CustomerEnvironment acme = library.environment(ChannelPartnersDomain.ENVIRONMENT);
        lists().forEach((list, ask) -> {
            Cursor cursor = ListPages.afterTheFirst(ask.apply(library));
            library.partners().erase(ChannelPartnersDomain.ENVIRONMENT);
            library.partners().setUp(acme.id(), acme.customer(), ChannelPartnersDomain.BY, nothing -> acme);
            assertRefused(CursorRefused.Reason.STALE, () -> ask.apply(library).after(cursor, 1), list);
        });
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("another company name", made -> made.renameCustomer(made.customer() + "!")),
                edit(
                        "an assignment",
                        made -> made.saveDevices(DeviceTicks.of(
                                        made.holding(SQL_1, SERVICE_PARTNER)
                                                        .orElseThrow()
                                                        .isBy(L2)
                                                ? L1
                                                : L2)
                                .tick(SERVICE_PARTNER, SQL_1))),
                edit(
                        "another opt-in",
                        made -> made.optIn().environment().isGiven()
                                ? made.withdrawOptIn(ChannelPartnersDomain.BY, SettableClock.START)
                                : AnEnvironment.called("x")
                                        .optedIn()
                                        .environment()
                                        .optIn()
                                        .environment()
                                        .consent()
                                        .map(made::giveOptIn)
                                        .orElseThrow()),
                edit(
                        "another standing",
                        made -> made.refreshPartner(IdChecks.recognized(
                                "L1",
                                made.partners()
                                                .find(L1)
                                                .orElseThrow()
                                                .standing()
                                                .equals(Standings.full())
                                        ? Standings.resellerOnly()
                                        : Standings.full()))));
    }

    private static Arguments edit(String name, EnvironmentEdit edit) {
        return Arguments.of(name, edit);
    }

    @ParameterizedTest(name = "{0}")
    @Rule({"CP-34", "CP-60"})
    @MethodSource("lossesAndGains")
    void a_users_cursor_is_stale_after(String name, Consumer<TestLibrary> happening) {
        library.link(List.of(L1));
        Cursor cursor = ListPages.afterTheFirst(seen(library));
        happening.accept(library);

        assertRefused(CursorRefused.Reason.STALE, () -> seen(library).after(cursor, 1), name);
    }

    static Stream<Arguments> lossesAndGains() {
        return Stream.of(
                happening("another link more", library -> library.link(List.of(L1, L2))),
                happening("another link instead", library -> library.link(List.of(L2))),
                happening("the last link is lost", library -> library.link(List.of())),
                happening(
                        "an authorization is withdrawn",
                        library -> library.recognizeLater(L1, Standings.resellerOnly())),
                happening(
                        "all authorizations are withdrawn",
                        library -> library.recognizeLater(L1, PartnerStanding.none())));
    }

    private static Arguments happening(String name, Consumer<TestLibrary> happening) {
        return Arguments.of(name, happening);
    }

    @ParameterizedTest(name = "{0}")
    @Rule("CP-34")
    @MethodSource("noChanges")
    void every_cursor_is_accepted_after(String name, Consumer<TestLibrary> happening) {
        library.link(List.of(L1, L2));
        lists().forEach((list, ask) -> {
            Cursor cursor = ListPages.afterTheFirst(ask.apply(library));
            happening.accept(library);
            assertEquals(2, ask.apply(library).after(cursor, 9).items().size(), list + " after " + name);
        });
    }

    static Stream<Arguments> noChanges() {
        return Stream.of(
                happening("nothing but signing in again", library -> {}),
                happening("an hour", library -> library.clock.advance(Duration.ofHours(1))),
                happening(
                        "an edit that changes nothing",
                        library -> library.change(
                                ChannelPartnersDomain.ENVIRONMENT,
                                environment -> environment.setDefault(RESELLER, L1))),
                happening("another partner's link order", library -> library.link(List.of(L2, L1))));
    }

    @Test
    @Rule({"CP-34", "CP-15"})
    void a_cursor_of_what_is_seen_is_accepted_after_a_check_that_says_the_same() {
        Cursor cursor = ListPages.afterTheFirst(review(library).of(L1).devices(DeviceSearch.visible()));
        library.clock.advance(Duration.ofMinutes(1));
        library.change(
                ChannelPartnersDomain.ENVIRONMENT,
                made -> made.refreshPartner(
                        new IdCheck.Recognized(L1, IdChecks.details(L1), Standings.full(), library.clock.instant())));

        assertEquals(
                2,
                review(library)
                        .of(L1)
                        .devices(DeviceSearch.visible())
                        .after(cursor, 9)
                        .items()
                        .size());
    }

    @Test
    @Rule({"CP-34", "CP-56"})
    void a_cursor_of_what_a_location_sees_is_stale_when_its_standing_grows_old() {
        Cursor cursor = ListPages.afterTheFirst(review(library).of(L1).devices(DeviceSearch.visible()));
        library.clock.advance(Duration.ofHours(25));

        assertRefused(
                CursorRefused.Reason.STALE,
                () -> review(library).of(L1).devices(DeviceSearch.visible()).after(cursor, 1));
    }

    @Test
    @Rule("CP-34")
    void a_cursor_outlives_a_restart() {
        library.link(List.of(L1));
        Cursor cursor = ListPages.afterTheFirst(seen(library));
        TestLibrary restarted = library.restarted();
        restarted.link(List.of(L1));

        assertEquals(2, seen(restarted).after(cursor, 9).items().size());
    }

    @Test
    @Rule({"CP-34", "L-10"})
    void a_cursor_of_one_preview_is_stale_in_the_preview_of_another_edit() {
        EnvironmentEdit first = made -> made.retireDevice(SQL_1);
        EnvironmentEdit both = made -> first.apply(made).retireDevice(DeviceId.of("sql-2"));
        EnvironmentEdit others = made -> made.retireDevice(DeviceId.of("sql-3")).retireDevice(DeviceId.of("sql-2"));
        Cursor cursor = ListPages.afterTheFirst(impact(others));

        assertRefused(CursorRefused.Reason.STALE, () -> impact(both).after(cursor, 1));
        assertEquals(1, impact(others).after(cursor, 1).items().size());
    }

    private DeviceList<?> impact(EnvironmentEdit edit) {
        return library.partners()
                .preview(ChannelPartnersDomain.ENVIRONMENT, ChannelPartnersDomain.BY, edit)
                .devices(L1);
    }
}
