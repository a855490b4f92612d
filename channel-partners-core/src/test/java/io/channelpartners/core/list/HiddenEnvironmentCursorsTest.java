package io.channelpartners.core.list;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.Columns;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.view.NamedDevices;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.core.view.ViewerView;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cursors reveal nothing of an environment that a user cannot see: not its state, not its devices, not its existence. */
class HiddenEnvironmentCursorsTest {

    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");
    private static final DeviceSearch SEARCH = DeviceSearch.visible();
    private static final String ENVIRONMENT = "acme-01";

    /** States in which a user of L1 sees nothing; the first is that there is no environment. */
    private static Map<String, Optional<EnvironmentColumns>> states() {
        AnEnvironment withoutL1 =
                devices(AnEnvironment.called(ENVIRONMENT).integrated().optedIn());
        AnEnvironment withL1 =
                devices(AnEnvironment.called(ENVIRONMENT).integrated().optedIn().withPartner("L1", Standings.full()));
        Map<String, Optional<EnvironmentColumns>> states = new LinkedHashMap<>();
        states.put("does not exist", Optional.empty());
        states.put("has no devices", columns(AnEnvironment.called(ENVIRONMENT).environment(), 1));
        states.put("does not list the location", columns(withoutL1.environment(), 1));
        states.put("lists it without a role", columns(withL1.environment(), 2));
        states.put("is at a later revision", columns(withL1.environment(), 7));
        states.put(
                "has others as holders",
                columns(withL1.withDefault(RESELLER, "L2").environment(), 2));
        states.put("is not integrated", columns(seen().disableIntegration(), 2));
        return states;
    }

    private static AnEnvironment devices(AnEnvironment sentence) {
        return sentence.withDevice("sql-1").withDevice("sql-2").withDevice("sql-3");
    }

    /** The same environment when a user of L1 sees all of it. */
    private static CustomerEnvironment seen() {
        return devices(AnEnvironment.called(ENVIRONMENT)
                        .integrated()
                        .optedIn()
                        .withDefault(RESELLER, "L1")
                        .withDefault(SERVICE_PARTNER, "L1"))
                .environment();
    }

    private static Optional<EnvironmentColumns> columns(CustomerEnvironment environment, long revision) {
        return Optional.of(Columns.of(environment, revision));
    }

    private static DeviceList<VisibleDevice> list(Optional<EnvironmentColumns> columns, DeviceSearch search) {
        return view(columns, Answer.YES).devices(search);
    }

    private static ViewerView view(Optional<EnvironmentColumns> columns, Answer recognized) {
        List<ViewerLocation> recognitions = List.of(new ViewerLocation(L1, recognized, Standings.full()));
        return ViewerView.of(
                seen().id(),
                SettableClock.START,
                columns,
                NamedDevices.all(),
                Cursors.OF_DEVICES,
                recognitions,
                Answer.NO,
                true);
    }

    @Test
    @Rule({"CP-59", "CP-34"})
    void every_cursor_has_the_same_outcome_whatever_the_state() {
        for (Cursor cursor : cursors()) {
            String expected = outcome(list(Optional.empty(), SEARCH), cursor);
            states().forEach((name, columns) ->
                    assertEquals(expected, outcome(list(columns, SEARCH), cursor), "an environment that " + name));
        }
    }

    @ParameterizedTest
    @Rule({"CP-59", "CP-34"})
    @MethodSource("forged")
    void every_cursor_of_the_question_is_stale_whatever_the_state(Cursor cursor) {
        states().forEach((name, columns) -> assertEquals(
                "STALE: the cursor belongs to a list that has changed since: start over at the first page (CP-34)",
                outcome(list(columns, SEARCH), cursor),
                "an environment that " + name));
    }

    @Test
    @Rule({"CP-59", "CP-34"})
    void a_cursor_of_another_question_is_foreign_whatever_the_state() {
        Cursor other = ListPages.afterTheFirst(list(columns(seen(), 2), SEARCH.named("sql")));
        states().forEach((name, columns) -> assertEquals(
                "FOREIGN: the cursor belongs to another list: use it with the list that it came from (CP-34)",
                outcome(list(columns, SEARCH), other),
                "an environment that " + name));
    }

    @Test
    @Rule({"CP-59", "CP-34"})
    void the_list_is_empty_whatever_the_state() {
        states().forEach((name, columns) -> ListPages.assertAre(List.of(), list(columns, SEARCH)));
    }

    @Test
    @Rule({"CP-43", "CP-59"})
    void the_customer_is_not_named_whatever_the_state() {
        states().forEach((name, columns) ->
                assertEquals(Optional.empty(), view(columns, Answer.YES).customer(), "an environment that " + name));
        for (Answer answer : List.of(Answer.NO, Answer.UNKNOWN)) {
            assertEquals(
                    Optional.empty(), view(columns(seen(), 2), answer).customer(), "to a user recognized: " + answer);
        }
    }

    @Test
    @Rule("CP-59")
    void the_customer_is_named_to_whoever_holds_a_role_on_a_device() {
        for (PartnerRole role : PartnerRole.values()) {
            CustomerEnvironment environment = devices(
                            AnEnvironment.called(ENVIRONMENT).integrated().withDefault(role, "L1"))
                    .environment();
            assertEquals(
                    Optional.of(environment.customer()),
                    view(columns(environment, 2), Answer.YES).customer());
        }
    }

    @Test
    @Rule({"CP-59", "CP-34"})
    void a_device_that_is_not_seen_is_as_unknown_as_one_that_does_not_exist() {
        CustomerEnvironment environment = AnEnvironment.called(ENVIRONMENT)
                .integrated()
                .withDefault(RESELLER, "L1")
                .withDevice("sql-1")
                .withDevice("sql-2")
                .withDevice("hidden")
                .resoldBy("L2")
                .environment();
        DeviceList<VisibleDevice> list = list(columns(environment, 2), SEARCH);
        CursorText honest = Cursors.OF_DEVICES.read(ListPages.afterTheFirst(list));

        assertEquals("ALTERED", kind(outcome(list, with(honest, "hidden"))));
        assertEquals("ALTERED", kind(outcome(list, with(honest, "unknown"))));
    }

    private static Cursor with(CursorText text, String id) {
        return new CursorText(Cursors.SEAL, text.list(), text.state(), id).encoded();
    }

    private static List<Cursor> cursors() {
        List<Cursor> cursors = new ArrayList<>(forged());
        cursors.add(ListPages.afterTheFirst(list(columns(seen(), 2), SEARCH.named("sql"))));
        cursors.add(
                ListPages.afterTheFirst(list(columns(seen(), 2), DeviceSearch.seeing(InsightOnlineFeature.CSN_LINK))));
        cursors.add(Cursor.of("no cursor"));
        return cursors;
    }

    /** Cursors of the question under the right key: of every state, guessed right or wrong, after every device, known or not. */
    static List<Cursor> forged() {
        long list = Cursors.OF_DEVICES
                .read(ListPages.afterTheFirst(list(columns(seen(), 2), SEARCH)))
                .list();
        List<Long> digests = new ArrayList<>(List.of(0L, -1L));
        digests.add(Cursors.OF_DEVICES
                .read(ListPages.afterTheFirst(list(columns(seen(), 2), SEARCH)))
                .state());
        states().values().stream()
                .flatMap(Optional::stream)
                .map(HiddenEnvironmentCursorsTest::digest)
                .forEach(digests::add);
        digests.add(digest(EnvironmentColumns.ofNothing(seen().id())));
        List<Cursor> forged = new ArrayList<>();
        for (long state : digests) {
            for (String id : List.of("sql-1", "sql-2", "sql-3", "unknown", " ", "\u0000")) {
                forged.add(new CursorText(Cursors.SEAL, list, state, id).encoded());
            }
        }
        return forged;
    }

    /** What an attacker who knows the code and the key, and guesses the state right, puts into a cursor. */
    private static long digest(EnvironmentColumns columns) {
        LocationFeatures seen = LocationFeatures.of(columns, L1, Answer.YES, Standings.full());
        return Cursors.SEAL.state(seen.with(columns.revision().with(1)));
    }

    private static String outcome(DeviceList<?> list, Cursor cursor) {
        try {
            return "page " + list.after(cursor, 2);
        } catch (CursorRefused refused) {
            return refused.reason() + ": " + refused.getMessage();
        }
    }

    private static String kind(String outcome) {
        return outcome.substring(0, outcome.indexOf(':'));
    }
}
