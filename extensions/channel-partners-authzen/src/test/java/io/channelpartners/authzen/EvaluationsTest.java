package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.at;
import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several questions in one request. */
class EvaluationsTest {

    private static final String YES = "acme/dl380";
    private static final String NO = "beta/dl380";

    private final Pdp pdp = Pdp.withAcmeAndBeta();

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "'''options'': {},', 4",
        "'''options'': {''evaluations_semantic'': ''execute_all''},', 4",
        "'''options'': {''evaluations_semantic'': ''deny_on_first_deny''},', 2",
        "'''options'': {''evaluations_semantic'': ''permit_on_first_permit'', ''other'': 1},', 1",
    })
    void answers_until_the_semantic_ends_the_batch(String options, int answered) {
        List<Boolean> all = List.of(true, false, true, false);
        assertEquals(
                all.subList(0, answered),
                decisions(options + subject("kim"), action("warranty_status"), devices(YES, NO, YES, NO)));
    }

    @Test
    void permits_on_the_first_permit_after_denials_and_faults() {
        assertEquals(
                List.of(false, false, true),
                decisions(
                        subject("kim"),
                        action("warranty_status"),
                        "'options': {'evaluations_semantic': 'permit_on_first_permit'}",
                        evaluations(resource(NO), "'resource': 7", resource(YES), resource(NO))));
    }

    @Test
    void denies_on_a_fault() {
        assertEquals(
                List.of(true, false),
                decisions(
                        subject("kim"),
                        action("warranty_status"),
                        "'options': {'evaluations_semantic': 'deny_on_first_deny'}",
                        evaluations(resource(YES), "'resource': 7", resource(YES))));
    }

    @Test
    void answers_are_in_the_order_of_the_questions_whatever_it_is() {
        List<String> asked = new ArrayList<>(List.of(YES, NO, YES, "acme/msa", "acme/nothing", "nowhere/x", NO));
        List<Boolean> expected = new ArrayList<>(List.of(true, false, true, true, false, false, false));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(asked, new Random(seed));
            Collections.shuffle(expected, new Random(seed));
            assertEquals(
                    expected,
                    decisions(subject("kim"), action("warranty_status"), devices(asked.toArray(String[]::new))));
        }
    }

    @Test
    @Rule("L-6")
    void each_answer_is_that_of_its_own_question() {
        List<String> questions = new ArrayList<>();
        for (String passport : List.of("kim", "nobody")) {
            for (String device : List.of(YES, NO, "acme/msa", "acme/nothing")) {
                for (String feature : List.of("warranty_status", "csn_link", "contract_and_warranty_report")) {
                    questions.add(question(passport, device, feature));
                }
            }
        }
        List<Object> single = new ArrayList<>();
        questions.forEach(question -> single.add(pdp.ask(EVALUATION, question)));

        assertEquals(single, at(pdp.ask(EVALUATIONS, evaluations(questions.toArray(String[]::new))), "evaluations"));
    }

    @Test
    void an_entity_of_an_item_takes_the_place_of_the_default_as_a_whole() {
        assertEquals(
                List.of(true, false, false, true),
                decisions(
                        subject("kim"),
                        action("warranty_status"),
                        resource(YES),
                        "'context': {'time': 'now'}",
                        evaluations(
                                "",
                                subject("nobody"),
                                action("csn_link"),
                                resource("acme/msa") + ", 'context': {'time': 'then'}")));
        assertEquals(
                "resource.type is missing",
                at(
                        pdp.ask(
                                EVALUATIONS,
                                question("kim", YES, "warranty_status"),
                                evaluations("'resource': {'id': 'acme/msa'}")),
                        "evaluations",
                        0,
                        "context",
                        "error",
                        "message"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'subject': null | subject is missing",
                "'subject': 'kim' | subject must be an object",
                "'subject': {'type': 'passport'} | subject.id is missing",
                "'resource': {'type': 'device', 'id': 7} | resource.id must be a string",
                "'action': {} | action.name is missing",
                "'action': {'name': 'csn_link', 'properties': []} | action.properties must be an object",
                "'context': 'now' | context must be an object",
            },
            quoteCharacter = '`')
    void a_faulty_item_is_false_with_its_error_and_the_others_are_answered(String item, String message) {
        Object answers = at(
                pdp.ask(
                        EVALUATIONS,
                        question("kim", YES, "warranty_status"),
                        evaluations(resource(YES), item, resource(NO))),
                "evaluations");

        assertEquals(3, ((List<?>) answers).size());
        assertEquals(Map.of("decision", true), at(answers, 0));
        assertEquals(
                Map.of("decision", false, "context", Map.of("error", Map.of("status", 400, "message", message))),
                at(answers, 1));
        assertEquals("customer_has_opted_in", at(answers, 2, "context", "reason"));
    }

    @Test
    void an_item_that_is_not_an_object_is_faulty() {
        assertEquals(
                "an evaluation must be an object",
                at(pdp.ask(EVALUATIONS, "'evaluations': [7]"), "evaluations", 0, "context", "error", "message"));
    }

    @Test
    void all_faults_of_an_item_are_told() {
        assertEquals(
                "subject.type must be a string\nsubject.id is missing\naction is missing\nresource is missing",
                at(
                        pdp.ask(EVALUATIONS, "'evaluations': [{'subject': {'type': 1}}]"),
                        "evaluations",
                        0,
                        "context",
                        "error",
                        "message"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'evaluations': []", "'evaluations': null", "'x': 1"})
    void without_evaluations_it_is_one_evaluation(String evaluations) {
        assertEquals(
                Map.of("decision", true), pdp.ask(EVALUATIONS, question("kim", YES, "warranty_status"), evaluations));
        assertEquals(400, pdp.post(EVALUATIONS, evaluations).status());
    }

    @Test
    void a_batch_is_bounded() {
        AuthZen small =
                pdp.with(builder -> builder.limits(AuthZenLimits.standard().withEvaluations(2)));
        String defaults = question("kim", YES, "warranty_status");

        assertEquals(200, post(small, defaults, evaluations("", "")).status());
        AuthZenResponse refused = post(small, defaults, evaluations("", "", ""));
        assertEquals(400, refused.status());
        assertEquals("evaluations must have at most 2 elements", refused.text());
    }

    @Test
    void the_usual_bound_is_10_000_evaluations() {
        String[] items = Collections.nCopies(10_000, "").toArray(String[]::new);
        List<Boolean> answers = decisions(question("kim", YES, "warranty_status"), evaluations(items));

        assertEquals(10_000, answers.size());
        assertTrue(answers.stream().allMatch(each -> each));
        String[] more = Collections.nCopies(10_001, "").toArray(String[]::new);
        assertEquals(
                400,
                pdp.post(EVALUATIONS, question("kim", YES, "warranty_status"), evaluations(more))
                        .status());
    }

    private static AuthZenResponse post(AuthZen authZen, String... members) {
        return authZen.answer(AuthZenRequest.post(EVALUATIONS, Json.object(members)));
    }

    private static String devices(String... ids) {
        return evaluations(List.of(ids).stream().map(Json::resource).toArray(String[]::new));
    }

    private List<Boolean> decisions(String... members) {
        List<?> answers = (List<?>) at(pdp.ask(EVALUATIONS, members), "evaluations");
        return answers.stream().map(answer -> (Boolean) at(answer, "decision")).toList();
    }
}
