package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.at;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.SUBJECTS;
import static io.channelpartners.authzen.fixture.Pdp.held;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Paging;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.UserGroup;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees a feature of a device: a question for the customer's side, only where it is granted. */
class SubjectSearchTest {

    private static final String PASSPORTS = "'subject': {'type': 'passport'}";

    private final Pdp pdp = Pdp.inMemory()
            .link("kim", "100")
            .link("ann", "100", "200")
            .link("lee", "200")
            .link("eve", "300")
            .given(held("acme").optedIn().withDevice("a").servicedBy("200").withDevice("b"))
            .given(held("beta").withDevice("a"));

    /** The client "customer of acme" may ask about acme, and about an environment that does not exist. */
    private final AuthZen granting = pdp.with(builder -> builder.subjectSearch(
            pdp.library.channelPartners(),
            (caller, environment) -> caller.equals(Optional.of("customer of acme"))
                    && (environment.equals(EnvironmentId.of("acme"))
                            || environment.equals(EnvironmentId.of("nowhere")))));

    /** For the paging, which has no caller. */
    private final AuthZen open =
            pdp.with(builder -> builder.subjectSearch(pdp.library.channelPartners(), (caller, environment) -> true));

    @Test
    @Rule("CP-59")
    void does_not_exist_unless_it_is_granted() {
        AuthZenResponse response = pdp.post(SUBJECTS, PASSPORTS, action("warranty_status"), resource("acme/a"));
        assertEquals(404, response.status());
        assertEquals("no such endpoint", response.text());
    }

    @Test
    @Rule("CP-59")
    void a_client_may_ask_only_about_environments_that_it_may_administer() {
        assertEquals(200, ask("customer of acme", "acme/a").status());
        assertEquals(403, ask("customer of acme", "beta/a").status());
        assertEquals(403, ask("customer of acme", "unknown/a").status());
        assertEquals(403, ask("anybody", "acme/a").status());
        assertEquals(403, ask("anybody", "nowhere/a").status());
        assertEquals(
                List.of(), at(Json.read(ask("customer of acme", "nowhere/a").body()), "results"));
    }

    @ParameterizedTest
    @CsvSource({
        "a, warranty_status, ann kim lee",
        "a, csn_link, ann lee",
        "b, warranty_status, ann kim",
        "b, csn_link, ''",
        "nothing, warranty_status, ''",
        "a, fly, ''",
    })
    @Rule({"L-6", "CP-60"})
    void finds_the_users_each_of_whom_evaluates_to_true(String device, String feature, String found) {
        List<String> expected = found.isEmpty() ? List.of() : List.of(found.split(" "));
        for (String limit : List.of("", "1", "2", "3")) {
            assertEquals(
                    expected,
                    Paging.all(open, SUBJECTS, limit, PASSPORTS, action(feature), resource("acme/" + device)));
        }
        for (String user : List.of("kim", "ann", "lee", "eve")) {
            assertEquals(
                    expected.contains(user),
                    at(pdp.ask(EVALUATION, question(user, "acme/" + device, feature)), "decision"));
        }
    }

    @Test
    @Rule("CP-61")
    void finds_users_with_whom_a_location_shares_its_view() {
        pdp.library
                .viewSharing()
                .share(
                        HpePassportId.of("kim"),
                        PartnerLocationId.of("100"),
                        view -> view.setUpGroup(UserGroup.of("Helpers"))
                                .addUser(UserGroup.of("Helpers"), EmailAddress.of("eve@partner.example")));

        assertEquals(
                List.of("ann", "eve", "kim", "lee"),
                Paging.all(open, SUBJECTS, "2", PASSPORTS, action("warranty_status"), resource("acme/a")));
        assertEquals(true, at(pdp.ask(EVALUATION, question("eve", "acme/a", "warranty_status")), "decision"));
    }

    @Test
    void a_result_is_a_subject() {
        Object answer = Json.read(ask("customer of acme", "acme/a").body());
        assertEquals(Map.of("type", "passport", "id", "ann"), at(answer, "results", 0));
        assertEquals(3, at(answer, "page", "total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "group"})
    void finds_no_subjects_of_another_type(String type) {
        assertEquals(
                List.of(),
                Paging.all(
                        open,
                        SUBJECTS,
                        "",
                        "'subject': {'type': '%s'}".formatted(type),
                        action("warranty_status"),
                        resource("acme/a")));
    }

    @Test
    void an_id_of_the_subject_is_ignored() {
        assertEquals(
                3,
                Paging.all(
                                open,
                                SUBJECTS,
                                "",
                                "'subject': {'type': 'passport', 'id': 'kim'}",
                                action("warranty_status"),
                                resource("acme/a"))
                        .size());
    }

    @Test
    void a_token_is_stale_once_the_environment_has_changed() {
        String[] asked = {PASSPORTS, action("warranty_status"), resource("acme/a")};
        String token = Paging.page(open, SUBJECTS, "", "1", asked).next();
        assertEquals(
                List.of("kim"), Paging.page(open, SUBJECTS, token, "", asked).results());

        pdp.change("acme", environment -> environment.resetDefault(PartnerRole.RESELLER));

        assertEquals(400, Paging.answer(open, SUBJECTS, token, "", asked).status());
    }

    @Test
    @Rule("CP-56")
    void a_location_of_which_nothing_is_known_makes_the_list_incomplete() {
        pdp.clock.advance(Duration.ofHours(25));

        assertEquals(
                503,
                Paging.answer(open, SUBJECTS, "", "", PASSPORTS, action("warranty_status"), resource("acme/a"))
                        .status());
    }

    @Test
    void a_directory_that_fails_is_an_error() {
        pdp.passports.fail(true);

        assertEquals(
                500,
                Paging.answer(open, SUBJECTS, "", "", PASSPORTS, action("warranty_status"), resource("acme/a"))
                        .status());
    }

    @Test
    void everything_wrong_with_a_query_is_told() {
        assertEquals(
                "subject.type is missing\naction is missing\nresource.id is missing",
                Paging.answer(open, SUBJECTS, "", "", "'subject': {}", "'resource': {'type': 'device'}")
                        .text());
    }

    private AuthZenResponse ask(String caller, String device) {
        return granting.answer(new AuthZenRequest(
                "POST",
                SUBJECTS,
                Optional.of("application/json"),
                Optional.empty(),
                Optional.of(caller),
                new ByteArrayInputStream(Json.object(PASSPORTS, action("warranty_status"), resource(device)))));
    }
}
