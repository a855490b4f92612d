package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.at;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.RESOURCES;
import static io.channelpartners.authzen.fixture.Pdp.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.channelpartners.authzen.fixture.Paging;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.consent.Actor;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which devices a subject sees a feature. */
class ResourceSearchTest {

    private static final String BEGIN_AGAIN =
            "page.token does not continue this search, or the devices have changed since: start over without a token";
    private static final String KIM = subject("kim") + ", " + action("warranty_status");

    private final Pdp pdp = Pdp.inMemory()
            .link("kim", "100")
            .link("lee", "100")
            .given(held("acme")
                    .optedIn()
                    .withDevice("sql-1")
                    .inGroup("Production")
                    .withDevice("file")
                    .inGroup("Test")
                    .withDevice("SQL-2")
                    .servicedBy("100"))
            .given(held("beta").withDevice("sql-3"))
            .given(held("gamma/%").optedIn().withDevice("sql/4%"))
            .given(AnEnvironment.called("others")
                    .integrated()
                    .optedIn()
                    .withDefault(PartnerRole.RESELLER, "200")
                    .withDevice("sql-5"))
            .given(held("zeta").optedIn().withDevice("z").withPartner("200", Standings.full()));

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2", "3", "4", "5", "1000", "1000000", "1e300", "9223372036854775808"})
    @Rule({"CP-34", "CP-63"})
    void finds_the_devices_of_all_customers_in_order_in_pages_of_any_size(String limit) {
        assertEquals(
                List.of("acme/file", "acme/sql-1", "acme/SQL-2", "gamma%2F%25/sql%2F4%25", "zeta/z"),
                Paging.all(pdp.authZen, RESOURCES, limit, KIM, device("")));
    }

    @Test
    void a_result_is_a_resource_that_can_be_asked_about() {
        Object first = at(pdp.ask(RESOURCES, KIM, device("'name': '/4'")), "results", 0);

        assertEquals(
                Map.of("type", "device", "id", "gamma%2F%25/sql%2F4%25", "properties", Map.of("name", "sql/4%")),
                first);
        assertEquals(
                Map.of("decision", true),
                pdp.ask(EVALUATION, question("kim", "gamma%2F%25/sql%2F4%25", "warranty_status")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'name': 'sQl' | acme/sql-1 acme/SQL-2 gamma%2F%25/sql%2F4%25",
                "'group': 'Production' | acme/sql-1",
                "'role': 'service_partner' | acme/SQL-2",
                "'role': 'reseller', 'name': 'file' | acme/file",
                "'environment': 'acme' | acme/file acme/sql-1 acme/SQL-2",
                "'environment': 'acme', 'name': 'sql' | acme/sql-1 acme/SQL-2",
                "'environment': 'gamma/%' | gamma%2F%25/sql%2F4%25",
                "'environment': 'gamma%2F%25' | ``",
                "'environment': 'beta' | ``",
                "'environment': 'others' | ``",
                "'environment': 'nowhere' | ``",
                "'environment': '' | ``",
                "'group': '' | ``",
                "'name': '\\u0000' | ``",
                "'name': ' ', 'environment': 'zeta' | zeta/z",
                "'name': null, 'serial': 7, 'environment': 'zeta' | zeta/z",
            })
    @Rule("CP-32")
    void properties_of_the_resource_restrict_the_search(String properties, String found) {
        for (String limit : List.of("", "1", "2")) {
            List<String> expected = found.isEmpty() ? List.of() : List.of(found.split(" "));
            assertEquals(expected, Paging.all(pdp.authZen, RESOURCES, limit, KIM, device(properties)), limit);
        }
    }

    @Test
    void an_id_of_the_resource_is_ignored() {
        assertEquals(
                5,
                Paging.all(pdp.authZen, RESOURCES, "", KIM, "'resource': {'type': 'device', 'id': 'acme/file'}")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "user, kim, warranty_status, device",
        "passport, nobody, warranty_status, device",
        "passport, '', warranty_status, device",
        "passport, kim, fly, device",
        "passport, kim, warranty_status, server",
        "passport, kim, csn_link, group",
    })
    void finds_nothing_for_an_unknown_name(String subjectType, String passport, String action, String type) {
        assertEquals(
                "{\"page\":{\"next_token\":\"\",\"count\":0},\"results\":[]}",
                pdp.post(
                                RESOURCES,
                                "'subject': {'type': '%s', 'id': '%s'}".formatted(subjectType, passport),
                                action(action),
                                "'resource': {'type': '%s'}".formatted(type))
                        .text());
    }

    @Test
    @Rule("CP-63")
    void there_is_a_total_in_one_environment_and_none_over_all() {
        Object one = pdp.ask(RESOURCES, KIM, device("'environment': 'acme'"), "'page': {'limit': 1}");
        Object all = pdp.ask(RESOURCES, KIM, device(""), "'page': {'limit': 1}");

        assertEquals(3, at(one, "page", "total"));
        assertFalse(((Map<?, ?>) at(all, "page")).containsKey("total"));
    }

    @Test
    @Rule({"L-6", "L-12"})
    void devices_that_are_not_visible_neither_shorten_pages_nor_count() {
        AnEnvironment mixed = held("mixed").optedIn();
        for (int number = 0; number < 20; number++) {
            mixed = mixed.withDevice("d%02d".formatted(number));
            mixed = number % 2 == 0 ? mixed : mixed.resoldBy("200");
        }
        pdp.given(mixed);
        String search = device("'environment': 'mixed'");

        assertEquals(
                List.of(
                        List.of("mixed/d00", "mixed/d02", "mixed/d04", "mixed/d06"),
                        List.of("mixed/d08", "mixed/d10", "mixed/d12", "mixed/d14"),
                        List.of("mixed/d16", "mixed/d18")),
                Paging.pages(pdp.authZen, RESOURCES, "4", KIM, search));
        assertEquals(10, at(pdp.ask(RESOURCES, KIM, search, "'page': {'limit': 4}"), "page", "total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'environment': 'acme'"})
    void a_limit_of_zero_shows_nothing_and_says_whether_there_is_anything(String properties) {
        Paging.Page page = Paging.page(pdp.authZen, RESOURCES, "", "0", KIM, device(properties));
        assertEquals(List.of(), page.results());
        assertFalse(page.next().isEmpty());
        Paging.Page again = Paging.page(pdp.authZen, RESOURCES, page.next(), "0", KIM, device(properties));
        assertEquals(List.of(), again.results());
        assertFalse(again.next().isEmpty());

        String nothing = device("'name': 'no such device'" + (properties.isEmpty() ? "" : ", " + properties));
        assertEquals(
                "", Paging.page(pdp.authZen, RESOURCES, "", "0", KIM, nothing).next());
    }

    @Test
    void a_limit_is_kept_in_the_token_and_cannot_be_changed() {
        String token =
                Paging.page(pdp.authZen, RESOURCES, "", "2", KIM, device("")).next();

        List<String> second = List.of("acme/SQL-2", "gamma%2F%25/sql%2F4%25");
        assertEquals(
                second,
                Paging.page(pdp.authZen, RESOURCES, token, "", KIM, device("")).results());
        assertEquals(
                second,
                Paging.page(pdp.authZen, RESOURCES, token, "2", KIM, device("")).results());
        AuthZenResponse refused = Paging.answer(pdp.authZen, RESOURCES, token, "3", KIM, device(""));
        assertEquals(400, refused.status());
        assertEquals("page.limit must be the same on all pages, or omitted after the first", refused.text());
    }

    @Test
    void a_limit_is_bounded() {
        AuthZen small =
                pdp.with(builder -> builder.limits(AuthZenLimits.standard().withResults(2)));
        assertEquals(
                List.of(2, 2, 1),
                Paging.pages(small, RESOURCES, "1000", KIM, device("")).stream()
                        .map(List::size)
                        .toList());
        assertEquals(
                List.of(2, 2, 1),
                Paging.pages(small, RESOURCES, "", KIM, device("")).stream()
                        .map(List::size)
                        .toList());
    }

    @Test
    @Rule("CP-63")
    void customers_of_whom_nothing_is_found_do_not_end_the_list() {
        for (int number = 0; number < 1_100; number++) {
            pdp.given(held("h%04d".formatted(number)).withDevice("x")); // without opt-in
        }
        pdp.given(held("i").optedIn().withDevice("x"));

        assertEquals(
                List.of(
                        List.of("acme/file", "acme/sql-1", "acme/SQL-2"),
                        List.of("gamma%2F%25/sql%2F4%25"), // looked at enough customers
                        List.of("i/x", "zeta/z")),
                Paging.pages(pdp.authZen, RESOURCES, "3", KIM, device("")));
    }

    @Test
    void a_token_is_opaque() {
        String token =
                Paging.page(pdp.authZen, RESOURCES, "", "1", KIM, device("")).next();
        String other =
                Paging.page(pdp.authZen, RESOURCES, "", "1", KIM, device("")).next();

        assertFalse(token.equals(other));
        assertFalse(
                new String(java.util.Base64.getUrlDecoder().decode(token), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("acme"));
    }

    @Test
    @Rule("CP-34")
    void a_token_of_another_subject_or_search_is_refused() {
        String token = Paging.page(pdp.authZen, RESOURCES, "", "1", KIM, device("'name': 'sql'"))
                .next();

        List<String> others = new ArrayList<>();
        others.add(String.join(", ", subject("lee"), action("warranty_status"), device("'name': 'sql'")));
        others.add(String.join(", ", subject("nobody"), action("warranty_status"), device("'name': 'sql'")));
        others.add(String.join(
                ", ", "'subject': {'type': 'user', 'id': 'kim'}", action("warranty_status"), device("'name': 'sql'")));
        others.add(String.join(", ", subject("kim"), action("configuration_details"), device("'name': 'sql'")));
        others.add(String.join(", ", subject("kim"), action("fly"), device("'name': 'sql'")));
        others.add(KIM + ", 'resource': {'type': 'server', 'properties': {'name': 'sql'}}");
        for (String properties : List.of(
                "",
                "'name': 'SQL'",
                "'name': 'sql', 'group': 'Production'",
                "'name': 'sql', 'environment': 'acme'",
                "'name': 'sql', 'role': 'reseller'",
                "'group': 'sql'")) {
            others.add(KIM + ", " + device(properties));
        }
        for (String other : others) {
            assertBeginAgain(Paging.answer(pdp.authZen, RESOURCES, token, "", other), other);
        }
        assertEquals(
                List.of("acme/SQL-2"),
                Paging.page(pdp.authZen, RESOURCES, token, "", KIM, device("'name': 'sql'"))
                        .results());
    }

    @Test
    @Rule("CP-34")
    void a_token_that_was_altered_or_made_up_is_refused() {
        String token =
                Paging.page(pdp.authZen, RESOURCES, "", "1", KIM, device("")).next();
        for (int at = 0; at < token.length(); at++) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, at) + other + token.substring(at + 1);
            assertBeginAgain(Paging.answer(pdp.authZen, RESOURCES, altered, "", KIM, device("")), altered);
        }
        for (String madeUp :
                List.of("x", "AAAA", token + "A", token + "=", token.substring(4), token + token, "\\u0000", " ")) {
            assertBeginAgain(Paging.answer(pdp.authZen, RESOURCES, madeUp, "", KIM, device("")), madeUp);
        }
    }

    @Test
    @Rule("CP-34")
    void a_token_is_stale_once_the_environment_that_it_is_in_has_changed() {
        String inAcme =
                Paging.page(pdp.authZen, RESOURCES, "", "1", KIM, device("")).next();
        String afterAcme =
                Paging.page(pdp.authZen, RESOURCES, "", "3", KIM, device("")).next();

        pdp.change("acme", environment -> environment.withdrawOptIn(Actor.of("test"), SettableClock.START));
        pdp.change("acme", environment -> environment.resetDefault(PartnerRole.RESELLER));

        assertBeginAgain(Paging.answer(pdp.authZen, RESOURCES, inAcme, "", KIM, device("")), "in");
        assertEquals(
                List.of("gamma%2F%25/sql%2F4%25", "zeta/z"),
                Paging.page(pdp.authZen, RESOURCES, afterAcme, "", KIM, device(""))
                        .results());
    }

    @Test
    void a_token_outlives_the_process_under_the_same_or_a_former_key() {
        SecretKeySpec key = key(1);
        AuthZen before = pdp.with(builder -> builder.tokenKey(key));
        String token = Paging.page(before, RESOURCES, "", "3", KIM, device("")).next();

        for (AuthZen after : List.of(
                pdp.with(builder -> builder.tokenKey(key)),
                pdp.with(builder -> builder.tokenKey(key(2)).formerTokenKey(key)))) {
            assertEquals(
                    List.of("gamma%2F%25/sql%2F4%25", "zeta/z"),
                    Paging.page(after, RESOURCES, token, "", KIM, device("")).results());
        }
        for (AuthZen other : List.of(pdp.authZen, pdp.with(builder -> builder.tokenKey(key(2))))) {
            assertBeginAgain(Paging.answer(other, RESOURCES, token, "", KIM, device("")), "another key");
        }
    }

    private static SecretKeySpec key(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return new SecretKeySpec(bytes, "AES");
    }

    private static void assertBeginAgain(AuthZenResponse response, String message) {
        assertEquals(400, response.status(), message);
        assertEquals(BEGIN_AGAIN, response.text(), message);
    }

    private static String device(String properties) {
        return "'resource': {'type': 'device', 'properties': {%s}}".formatted(properties);
    }
}
