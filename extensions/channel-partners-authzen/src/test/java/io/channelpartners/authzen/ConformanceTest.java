package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.ACTIONS;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static io.channelpartners.authzen.fixture.Pdp.METADATA;
import static io.channelpartners.authzen.fixture.Pdp.RESOURCES;
import static io.channelpartners.authzen.fixture.Pdp.SUBJECTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shape of each answer, as the Authorization API 1.0 demands it, in our own words. The public scenario of its certification is about
 * records and does not fit this domain.
 */
class ConformanceTest {

    private final Pdp pdp = Pdp.withAcmeAndBeta();
    private final AuthZen authZen =
            pdp.with(builder -> builder.subjectSearch(pdp.library.channelPartners(), (caller, environment) -> true));

    /** Section 5.5: a decision has a boolean, and may have an object beside it. */
    @Test
    void a_decision_is_a_boolean_with_an_optional_context() {
        for (String device : List.of("acme/dl380", "beta/dl380", "nowhere/x", "x")) {
            requireDecision(ask(EVALUATION, question("kim", device, "warranty_status")));
        }
    }

    private static void requireDecision(Object decision) {
        Map<?, ?> members = (Map<?, ?>) decision;
        assertTrue(members.get("decision") instanceof Boolean);
        assertTrue(Set.of("decision", "context").containsAll(members.keySet()));
        assertTrue(!members.containsKey("context") || members.get("context") instanceof Map);
    }

    /** Section 7: an array of decisions, in the order of the questions, without a decision beside it. */
    @Test
    void several_decisions_are_an_array_and_nothing_else() {
        Map<?, ?> answer = (Map<?, ?>) ask(
                EVALUATIONS,
                subject("kim"),
                action("warranty_status"),
                evaluations(resource("acme/dl380"), "", resource("x")));

        assertEquals(Set.of("evaluations"), answer.keySet());
        List<?> decisions = (List<?>) Json.at(answer, "evaluations");
        assertEquals(3, decisions.size());
        decisions.forEach(ConformanceTest::requireDecision);
    }

    /** Section 8: a page comes first, then results of the type that was searched for; the last page has an empty token. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/access/v1/search/subject | type id",
                "/access/v1/search/resource | type id properties",
                "/access/v1/search/action | name",
            })
    void a_search_is_a_page_of_entities(String path, String members) {
        Object answer = ask(path, question("kim", "acme/dl380", "warranty_status"), "'page': {'limit': 1}");

        assertEquals(Set.of("page", "results"), ((Map<?, ?>) answer).keySet());
        assertTrue(Json.at(answer, "page", "next_token") instanceof String);
        assertEquals(1, Json.at(answer, "page", "count"));
        assertEquals(Set.of(members.split(" ")), ((Map<?, ?>) Json.at(answer, "results", 0)).keySet());
        assertTrue(
                text(path, question("kim", "acme/dl380", "warranty_status")).startsWith("{\"page\":{\"next_token\":"));
    }

    /** Section 8.1: whatever a search finds evaluates to true. */
    @Test
    void what_a_search_finds_evaluates_to_true() {
        for (String path : List.of(SUBJECTS, RESOURCES, ACTIONS)) {
            Object results = Json.at(ask(path, question("kim", "acme/dl380", "warranty_status")), "results");
            for (Object found : (List<?>) results) {
                Map<?, ?> entity = (Map<?, ?>) found;
                Object id = entity.containsKey("id") ? Json.at(found, "id") : Json.at(found, "name");
                Object decision = ask(
                        EVALUATION,
                        question(
                                path.equals(SUBJECTS) ? (String) id : "kim",
                                path.equals(RESOURCES) ? (String) id : "acme/dl380",
                                path.equals(ACTIONS) ? (String) id : "warranty_status"));
                assertEquals(true, Json.at(decision, "decision"), () -> path + " found " + id);
            }
        }
    }

    /** Section 9: the metadata have the URL of each endpoint, under which it answers. */
    @Test
    void the_metadata_lead_to_the_endpoints() {
        Map<?, ?> metadata = (Map<?, ?>)
                Json.read(authZen.answer(AuthZenRequest.get(METADATA)).body());
        assertEquals("https://pdp.example.com", metadata.get("policy_decision_point"));
        List<String> answered = new ArrayList<>();
        metadata.forEach((parameter, url) -> {
            if (((String) parameter).endsWith("_endpoint")) {
                String path = URI.create((String) url).getPath();
                ask(path, question("kim", "acme/dl380", "warranty_status"));
                answered.add(path);
            }
        });
        assertEquals(
                List.of(EVALUATION, EVALUATIONS, SUBJECTS, RESOURCES, ACTIONS).size(), answered.size());
    }

    /** Section 10.1: a required member that is missing is a bad request, with a message; a denial is a success. */
    @ParameterizedTest
    @CsvSource({
        "/access/v1/evaluation, subject, 400",
        "/access/v1/evaluation, action, 400",
        "/access/v1/evaluation, resource, 400",
        "/access/v1/evaluations, subject, 400",
        "/access/v1/search/subject, subject, 400",
        "/access/v1/search/subject, action, 400",
        "/access/v1/search/subject, resource, 400",
        "/access/v1/search/resource, subject, 400",
        "/access/v1/search/resource, action, 400",
        "/access/v1/search/resource, resource, 400",
        "/access/v1/search/action, subject, 400",
        "/access/v1/search/action, resource, 400",
        "/access/v1/search/action, action, 200",
    })
    void a_request_without_a_required_member_is_bad(String path, String missing, int status) {
        List<String> members =
                new ArrayList<>(List.of(subject("kim"), action("warranty_status"), resource("acme/dl380")));
        members.removeIf(member -> member.startsWith("'" + missing + "'"));

        AuthZenResponse response = answer(path, members.toArray(String[]::new));

        assertEquals(status, response.status());
        assertTrue(status == 200 || response.text().equals(missing + " is missing"), response::text);
    }

    private Object ask(String path, String... members) {
        AuthZenResponse response = answer(path, members);
        assertEquals(200, response.status(), () -> path + ": " + response.text());
        assertEquals("application/json", response.headers().get("Content-Type"));
        return Json.read(response.body());
    }

    private String text(String path, String... members) {
        return answer(path, members).text();
    }

    private AuthZenResponse answer(String path, String... members) {
        return authZen.answer(AuthZenRequest.post(path, Json.object(members)));
    }
}
