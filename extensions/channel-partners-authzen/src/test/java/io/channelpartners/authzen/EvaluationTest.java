package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.Test;

/** One question, one decision. */
class EvaluationTest {

    private final Pdp pdp = Pdp.withAcmeAndBeta();

    @Test
    @Rule("CP-55")
    void a_visible_feature_is_true() {
        assertEquals(
                "{\"decision\":true}",
                pdp.post(EVALUATION, question("kim", "acme/dl380", "warranty_status"))
                        .text());
    }

    @Test
    @Rule("CP-55")
    void a_feature_that_is_not_visible_is_false_with_reason_answer_and_sentence() {
        assertEquals(
                "{\"decision\":false,\"context\":{\"reason\":\"customer_has_opted_in\",\"answer\":\"no\","
                        + "\"reason_user\":{\"en\":\"The customer has not opted in.\"}}}",
                pdp.post(EVALUATION, question("kim", "beta/dl380", "warranty_status"))
                        .text());
    }
}
