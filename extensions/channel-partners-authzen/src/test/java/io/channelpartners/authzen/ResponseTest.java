package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.METADATA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and metadata. */
class ResponseTest {

    private final Pdp pdp = Pdp.withAcmeAndBeta();

    @ParameterizedTest
    @ValueSource(strings = {"bfe9eb29-ab87-4ca3-be83-a1d5d8305716", "x", " any text, \"quoted\": ~"})
    void the_id_of_a_request_is_echoed(String id) {
        assertEquals(id, asked("POST", EVALUATION, id).headers().get("X-Request-ID"));
        assertEquals(id, asked("GET", METADATA, id).headers().get("X-Request-ID"));
        assertEquals(id, asked("GET", EVALUATION, id).headers().get("X-Request-ID"));
        assertEquals(id, asked("POST", "/nowhere", id).headers().get("X-Request-ID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nSet-Cookie: b", "a\nb", "a\u0000", "a\u0085b", "a\u2028b", "\u00e9", "\u007f"})
    void an_id_that_no_header_may_have_is_not_echoed(String id) {
        AuthZenResponse response = asked("POST", EVALUATION, id);
        assertEquals(200, response.status());
        assertFalse(response.headers().containsKey("X-Request-ID"));
    }

    @Test
    void the_length_of_an_id_is_bounded() {
        assertEquals(
                "x".repeat(256),
                asked("POST", EVALUATION, "x".repeat(256)).headers().get("X-Request-ID"));
        assertFalse(asked("POST", EVALUATION, "x".repeat(257)).headers().containsKey("X-Request-ID"));
    }

    @Test
    void decisions_are_json_that_must_not_be_cached() {
        assertEquals(
                Map.of("Content-Type", "application/json", "Cache-Control", "no-store"),
                pdp.post(EVALUATION, question("kim", "acme/dl380", "warranty_status"))
                        .headers());
    }

    @Test
    void the_metadata_name_each_endpoint_that_there_is() {
        assertEquals(
                "{\"policy_decision_point\":\"https://pdp.example.com\","
                        + "\"access_evaluation_endpoint\":\"https://pdp.example.com/access/v1/evaluation\","
                        + "\"access_evaluations_endpoint\":\"https://pdp.example.com/access/v1/evaluations\","
                        + "\"search_resource_endpoint\":\"https://pdp.example.com/access/v1/search/resource\","
                        + "\"search_action_endpoint\":\"https://pdp.example.com/access/v1/search/action\"}",
                pdp.authZen.answer(AuthZenRequest.get(METADATA)).text());
    }

    @Test
    void a_search_for_subjects_is_in_the_metadata_only_if_it_is_granted() {
        AuthZen granting = pdp.with(
                builder -> builder.subjectSearch(pdp.library.channelPartners(), (caller, environment) -> false));

        assertEquals(
                "https://pdp.example.com/access/v1/search/subject",
                Json.at(Json.read(granting.answer(AuthZenRequest.get(METADATA)).body()), "search_subject_endpoint"));
    }

    @Test
    void the_path_of_a_decision_point_comes_before_its_endpoints_and_after_the_well_known_place() {
        AuthZen tenant = pdp.with(builder -> builder.url(URI.create("https://example.com/tenant1")));
        byte[] question = Json.object(question("kim", "acme/dl380", "warranty_status"));

        Object metadata = Json.read(
                tenant.answer(AuthZenRequest.get(METADATA + "/tenant1")).body());
        assertEquals("https://example.com/tenant1", Json.at(metadata, "policy_decision_point"));
        assertEquals(
                "https://example.com/tenant1/access/v1/evaluation", Json.at(metadata, "access_evaluation_endpoint"));
        assertEquals(
                200,
                tenant.answer(AuthZenRequest.post("/tenant1" + EVALUATION, question))
                        .status());
        assertEquals(
                404, tenant.answer(AuthZenRequest.post(EVALUATION, question)).status());
        assertEquals(404, tenant.answer(AuthZenRequest.get(METADATA)).status());
    }

    @Test
    void a_url_is_of_https_or_local() {
        AuthZenBuilder builder = AuthZen.builder();
        for (String url : List.of(
                "http://pdp.example.com",
                "https://pdp.example.com/",
                "https://pdp.example.com?x",
                "https://pdp.example.com#x",
                "ftp://localhost",
                "pdp.example.com",
                "https:pdp",
                "https://admin:secret@pdp.example.com")) {
            Exception refused = assertThrows(IllegalArgumentException.class, () -> builder.url(URI.create(url)), url);
            assertFalse(String.valueOf(refused.getMessage()).contains("secret"));
        }
        for (String url :
                List.of("http://localhost:8080", "http://127.0.0.1:1", "http://[::1]:80/x", "https://a.b/c/d")) {
            builder.url(URI.create(url));
        }
    }

    @Test
    void a_response_keeps_its_body() {
        AuthZenResponse response = pdp.authZen.answer(AuthZenRequest.get(METADATA));
        String before = response.text();
        response.body()[0] = 'x';
        assertEquals(before, response.text());
        assertEquals("200, " + before.length() + " bytes", response.toString());
    }

    private AuthZenResponse asked(String method, String path, String id) {
        return pdp.authZen.answer(new AuthZenRequest(
                method,
                path,
                Optional.of("application/json"),
                Optional.of(id),
                Optional.empty(),
                new ByteArrayInputStream(Json.object(question("kim", "acme/dl380", "warranty_status")))));
    }
}
