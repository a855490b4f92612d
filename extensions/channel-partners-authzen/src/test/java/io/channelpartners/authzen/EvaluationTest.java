package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.at;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.language.Sentences;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.HpePassportId;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One question, one decision. */
class EvaluationTest {

    private static final String YES = "{\"decision\":true}";

    private final Pdp pdp = Pdp.withAcmeAndBeta();

    @Test
    @Rule("CP-55")
    void a_visible_feature_is_true() {
        assertEquals(YES, answer(question("kim", "acme/dl380", "warranty_status")));
    }

    @Test
    @Rule("CP-55")
    void a_feature_that_is_not_visible_is_false_with_reason_answer_and_sentence() {
        assertEquals(
                "{\"decision\":false,\"context\":{\"reason\":\"customer_has_opted_in\",\"answer\":\"no\","
                        + "\"reason_user\":{\"en\":\"The customer has not opted in.\"}}}",
                answer(question("kim", "beta/dl380", "warranty_status")));
    }

    @Test
    void the_sentence_is_in_each_language_that_the_embedder_has() throws IOException {
        Sentences german = Sentences.of(new PropertyResourceBundle(
                new StringReader("condition.customer_has_opted_in.no = der Kunde hat nicht eingewilligt")));
        AuthZen bilingual = pdp.with(builder -> builder.language(Locale.GERMAN, german));
        byte[] question = Json.object(question("kim", "beta/dl380", "warranty_status"));

        assertEquals(
                Map.of("en", "The customer has not opted in.", "de", "Der Kunde hat nicht eingewilligt."),
                at(
                        Json.read(bilingual
                                .answer(AuthZenRequest.post(EVALUATION, question))
                                .body()),
                        "context",
                        "reason_user"));
    }

    @Test
    void a_sentence_that_a_translation_leaves_out_is_empty() throws IOException {
        Sentences silent =
                Sentences.of(new PropertyResourceBundle(new StringReader("condition.customer_has_opted_in.no =")));
        AuthZen english = pdp.with(builder -> builder.language(Locale.ENGLISH, silent));

        byte[] body = english.answer(
                        AuthZenRequest.post(EVALUATION, Json.object(question("kim", "beta/dl380", "warranty_status"))))
                .body();

        assertEquals(Map.of("en", ""), at(Json.read(body), "context", "reason_user"));
    }

    @Test
    @Rule("CP-56")
    void what_is_unknown_is_false_and_says_unknown() {
        pdp.hpe.becomeUnavailable("maintenance");
        pdp.clock.advance(Duration.ofHours(25));

        Object answer = pdp.ask(EVALUATION, question("kim", "acme/dl380", "warranty_status"));

        assertEquals(false, at(answer, "decision"));
        assertEquals("location_is_authorized", at(answer, "context", "reason"));
        assertEquals("unknown", at(answer, "context", "answer"));
    }

    @ParameterizedTest
    @EnumSource(InsightOnlineFeature.class)
    @Rule("L-6")
    void the_decision_is_that_of_the_view(InsightOnlineFeature feature) {
        var access = pdp.library.partnerAccess();
        var view = access.view(access.signIn(HpePassportId.of("kim")), EnvironmentId.of("beta"));

        assertEquals(
                view.isVisible(DeviceId.of("dl380"), feature),
                at(pdp.ask(EVALUATION, question("kim", "beta/dl380", feature.code())), "decision"));
    }

    @ParameterizedTest
    @CsvSource({
        "user, kim, device, acme/dl380, warranty_status, subject_is_known",
        "passport, kim, server, acme/dl380, warranty_status, resource_is_known",
        "passport, kim, device, acme/dl380, fly, action_is_known",
        "passport, kim, device, acme/dl380, WARRANTY_STATUS, action_is_known",
        "passport, '', device, acme/dl380, warranty_status, subject_is_known",
    })
    void an_unknown_name_is_false(
            String subjectType, String subject, String type, String id, String action, String reason) {
        Object answer = pdp.ask(
                EVALUATION,
                "'subject': {'type': '%s', 'id': '%s'}".formatted(subjectType, subject),
                "'resource': {'type': '%s', 'id': '%s'}".formatted(type, id),
                action(action));

        assertEquals(false, at(answer, "decision"));
        assertEquals(reason, at(answer, "context", "reason"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acme", "", "/", "acme/", "/dl380", "acme/dl380/", "acme/dl380/x", "acme%2Fdl380", "a%63me/dl380"
            })
    void a_spelling_of_a_device_that_is_not_its_id_is_false(String id) {
        assertEquals(
                "resource_is_known",
                at(pdp.ask(EVALUATION, question("kim", id, "warranty_status")), "context", "reason"));
    }

    @Test
    void context_properties_and_unknown_members_are_ignored() {
        assertEquals(
                YES,
                answer(
                        "'subject': {'type': 'passport', 'id': 'kim', 'properties': {'type': 'user', 'id': 'eve'}, 'role': 7}",
                        "'resource': {'type': 'device', 'id': 'acme/dl380', 'properties': {'environment': 'beta'}}",
                        "'action': {'name': 'warranty_status', 'properties': {'name': 'fly'}}",
                        "'context': {'time': '1985-10-26T01:22-07:00', 'decision': false}",
                        "'page': 'no member of this request', 'x': [null, {'y': 1.5e300}]"));
    }

    @Test
    void a_null_counts_as_missing() {
        assertEquals(YES, answer(question("kim", "acme/dl380", "warranty_status"), "'context': null"));
        assertEquals(
                "action is missing",
                pdp.post(EVALUATION, subject("kim"), resource("acme/dl380"), "'action': null")
                        .text());
    }

    private String answer(String... members) {
        return pdp.post(EVALUATION, members).text();
    }
}
