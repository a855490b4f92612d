package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.ACTIONS;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static io.channelpartners.authzen.fixture.Pdp.METADATA;
import static io.channelpartners.authzen.fixture.Pdp.RESOURCES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A malformed request gets a status and a sentence for each of its problems; nothing is logged. */
class WrongRequestTest {

    private static final String NOT_AN_OBJECT =
            "the body must be a JSON object, with at most 32 levels of nesting, texts of at most 16384 characters,"
                    + " names of at most 1024, and numbers of at most 64";
    private static final String NOT_UTF_8 = "the body must be well-formed UTF-8 without a byte order mark";
    private static final String QUESTION = "{" + question("kim", "acme/dl380", "warranty_status") + "}";

    private final Pdp pdp = Pdp.withAcmeAndBeta();

    @AfterEach
    void requires_that_no_failure_was_reported() {
        assertEquals(List.of(), pdp.failures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{'a'}",
                "{'a': 1,}",
                "{'a': 01}",
                "{'a': NaN}",
                "{a: 1}",
                "{'a': '\t'}",
                "{'a': 'x"
            })
    void a_body_that_is_not_json_is_refused(String body) {
        assertEquals(400, status(body));
        assertEquals(body.isBlank() ? "the body must be a JSON object" : NOT_AN_OBJECT, text(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "'text'", "true"})
    void json_that_is_not_an_object_is_refused(String body) {
        assertEquals("the body must be a JSON object", text(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'subject': {}, 'subject': {}}", "{'x': {'a': null, 'a': 1}}", "{'a': 1, '\\u0061': 1}"})
    void two_members_of_the_same_name_are_refused(String body) {
        assertEquals("an object in the body has two members of the same name", text(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", " 1", "x", "}"})
    void whatever_follows_the_object_is_refused(String more) {
        assertEquals(400, status(QUESTION + more));
    }

    @Test
    void nesting_is_bounded() {
        assertEquals(200, status(nested(31)));
        assertEquals(NOT_AN_OBJECT, text(nested(32)));
        assertEquals(NOT_AN_OBJECT, text(nested(100_000)));
        assertEquals(NOT_AN_OBJECT, text("{'a':".repeat(100_000)));
    }

    /** A question with an ignored member of this depth. */
    private static String nested(int depth) {
        return "{'x': " + "[".repeat(depth) + "]".repeat(depth) + ", " + QUESTION.substring(1);
    }

    @Test
    void texts_are_bounded() {
        assertEquals(200, status("{'x': '" + "y".repeat(16_384) + "', " + QUESTION.substring(1)));
        assertEquals(NOT_AN_OBJECT, text("{'x': '" + "y".repeat(16_385) + "', " + QUESTION.substring(1)));
        assertEquals(NOT_AN_OBJECT, text("{'x': " + "9".repeat(65) + ", " + QUESTION.substring(1)));
        assertEquals(NOT_AN_OBJECT, text("{'" + "y".repeat(1_025) + "': 1, " + QUESTION.substring(1)));
    }

    @Test
    void a_body_is_bounded_and_no_more_of_it_is_read() throws IOException {
        AuthZen small =
                pdp.with(builder -> builder.limits(AuthZenLimits.standard().withBodyBytes(QUESTION.length())));
        assertEquals(
                200,
                small.answer(AuthZenRequest.post(EVALUATION, Json.bytes(QUESTION)))
                        .status());

        InputStream large = new ByteArrayInputStream(Json.bytes(QUESTION + " ".repeat(10_000_000)));
        AuthZenResponse response = small.answer(new AuthZenRequest(
                "POST", EVALUATION, Optional.of("application/json"), Optional.empty(), Optional.empty(), large));

        assertEquals(413, response.status());
        assertEquals("the body must have at most " + QUESTION.length() + " bytes", response.text());
        assertEquals(10_000_000 - 1, large.available());
        assertEquals(413, status(QUESTION + " ".repeat(1 << 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "ISO-8859-1"})
    void a_body_in_another_encoding_is_refused(String charset) {
        byte[] body = QUESTION.replace('\'', '"').replace("kim", "k\u00efm").getBytes(Charset.forName(charset));
        assertEquals(NOT_UTF_8, post(EVALUATION, body).text());
    }

    @ParameterizedTest
    @CsvSource({"c0a0", "80", "eda080", "f4908080", "c3", "00"})
    void ill_formed_utf_8_is_refused(String hex) {
        byte[] wrong = java.util.HexFormat.of().parseHex(hex);
        String body = "{\"x\": \"" + new String(wrong, StandardCharsets.ISO_8859_1) + "\"}";
        assertEquals(
                NOT_UTF_8,
                post(EVALUATION, body.getBytes(StandardCharsets.ISO_8859_1)).text());
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertEquals(
                NOT_UTF_8,
                post(EVALUATION, ("\uFEFF" + QUESTION).getBytes(StandardCharsets.UTF_8))
                        .text());
    }

    @Test
    void half_a_surrogate_pair_is_an_unknown_id() {
        assertEquals(200, status("{" + question("\\ud800", "acme/dl380", "warranty_status") + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | subject is missing; action is missing; resource is missing",
                "{'subject': 'kim'} | subject must be an object; action is missing; resource is missing",
                "{'subject': [], 'action': 1, 'resource': true} | subject must be an object; action must be an object; resource must be an object",
                "{'subject': {}, 'action': {}, 'resource': {}} | subject.type is missing; subject.id is missing; action.name is missing; resource.type is missing; resource.id is missing",
                "{'subject': {'type': 1, 'id': null}, 'action': {'name': []}, 'resource': {'type': {}, 'id': 2}} | subject.type must be a string; subject.id is missing; action.name must be a string; resource.type must be a string; resource.id must be a string",
            })
    void everything_wrong_with_a_question_is_told(String body, String sentences) {
        assertEquals(400, status(body));
        assertEquals(sentences.replace("; ", "\n"), text(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'evaluations': {} | evaluations must be an array",
                "'evaluations': [{}], 'options': [] | options must be an object",
                "'evaluations': [{}], 'options': {'evaluations_semantic': 7} | options.evaluations_semantic must be a string",
                "'evaluations': [{}], 'options': {'evaluations_semantic': 'EXECUTE_ALL'} | options.evaluations_semantic must be execute_all, deny_on_first_deny or permit_on_first_permit",
                "'evaluations': [{}], 'subject': {} | subject.type is missing; subject.id is missing",
                "'evaluations': [{}], 'context': 7 | context must be an object",
            })
    void what_is_wrong_with_a_batch_as_a_whole_is_told(String members, String sentences) {
        AuthZenResponse response = pdp.post(EVALUATIONS, members);
        assertEquals(400, response.status());
        assertEquals(sentences.replace("; ", "\n"), response.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'resource': {} | resource.type is missing",
                "'resource': {'type': 'device', 'properties': {'environment': 1, 'name': 2, 'group': 3, 'role': 4}} | resource.properties.environment must be a string; resource.properties.name must be a string; resource.properties.group must be a string; resource.properties.role must be a string",
                "'resource': {'type': 'device', 'properties': {'role': 'RESELLER'}} | resource.properties.role must be reseller or service_partner",
                "'resource': {'type': 'device'}, 'page': 7 | page must be an object",
                "'resource': {'type': 'device'}, 'page': {'token': 7, 'limit': 'x'} | page.token must be a string; page.limit must be an integer of 0 or more",
                "'resource': {'type': 'device'}, 'page': {'limit': -1} | page.limit must be an integer of 0 or more",
                "'resource': {'type': 'device'}, 'page': {'limit': 1.5} | page.limit must be an integer of 0 or more",
                "'resource': {'type': 'device'}, 'page': {'properties': 1} | page.properties must be an object",
            })
    void what_is_wrong_with_a_search_is_told(String members, String sentences) {
        AuthZenResponse response = pdp.post(RESOURCES, subject("kim"), action("warranty_status"), members);
        assertEquals(400, response.status());
        assertEquals(sentences.replace("; ", "\n"), response.text());
    }

    @Test
    void a_search_for_actions_needs_a_subject_and_a_device() {
        assertEquals(
                "subject is missing\nresource is missing", pdp.post(ACTIONS).text());
    }

    @Test
    void an_unknown_path_is_404() {
        for (String path :
                List.of("/", "", "/access/v1/evaluation/", "/access/v1/Evaluation", "/access/v1/search", "/x")) {
            assertEquals(404, post(path, Json.bytes(QUESTION)).status(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "post", "HEAD", "OPTIONS"})
    void a_wrong_method_is_405_and_the_right_one_is_told(String method) {
        AuthZenResponse response = pdp.authZen.answer(new AuthZenRequest(
                method,
                EVALUATION,
                Optional.of("application/json"),
                Optional.empty(),
                Optional.empty(),
                InputStream.nullInputStream()));
        assertEquals(405, response.status());
        assertEquals("POST", response.headers().get("Allow"));
        AuthZenResponse metadata = post(METADATA, Json.bytes(QUESTION));
        assertEquals(405, metadata.status());
        assertEquals("GET", metadata.headers().get("Allow"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "Application/JSON; charset=UTF-8, 200",
        "'application/json;charset=\"utf-8\"; v=1', 200",
        "application/json; charset=iso-8859-1, 415",
        "text/plain, 415",
        "application/json-patch+json, 415",
        "application/x-www-form-urlencoded, 415",
        "'', 415",
        ", 415",
    })
    void a_wrong_content_type_is_415(String contentType, int status) {
        AuthZenResponse response = pdp.authZen.answer(new AuthZenRequest(
                "POST",
                EVALUATION,
                Optional.ofNullable(contentType),
                Optional.empty(),
                Optional.empty(),
                new ByteArrayInputStream(Json.bytes(QUESTION))));
        assertEquals(status, response.status());
    }

    @Test
    void a_body_that_breaks_off_is_400() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        AuthZenResponse response = pdp.authZen.answer(new AuthZenRequest(
                "POST", EVALUATION, Optional.of("application/json"), Optional.empty(), Optional.empty(), broken));
        assertEquals(400, response.status());
        assertEquals("the body could not be read", response.text());
    }

    private int status(String body) {
        return post(EVALUATION, Json.bytes(body)).status();
    }

    private String text(String body) {
        return post(EVALUATION, Json.bytes(body)).text();
    }

    private AuthZenResponse post(String path, byte[] body) {
        return pdp.authZen.answer(AuthZenRequest.post(path, body));
    }
}
