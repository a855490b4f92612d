package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A request that something has damaged gets an answer or a sentence, and never an error of ours. */
class HostileRequestsProperties {

    private static final List<String> PATHS =
            List.of(Pdp.EVALUATION, Pdp.EVALUATIONS, Pdp.RESOURCES, Pdp.ACTIONS, Pdp.SUBJECTS);

    private static final byte[] REQUEST = Json.object(
            question("kim", "acme/dl380", "warranty_status"),
            evaluations(resource("beta/dl380"), subject("lee") + ", " + action("csn_link"), ""),
            "'options': {'evaluations_semantic': 'permit_on_first_permit'}",
            "'page': {'limit': 10, 'token': ''}",
            "'context': {'a': [1, -2.5e3, true, null, '\\u00e9']}");

    private static final byte[] SPLICES = Json.bytes("{}[]',:0e-.tfn\\u\u00e9%/");

    private final Pdp pdp = Pdp.withAcmeAndBeta();
    private final AuthZen authZen =
            pdp.with(builder -> builder.subjectSearch(pdp.library.channelPartners(), (caller, environment) -> true));

    @Property(tries = 1_500)
    void a_damaged_request_is_answered_or_refused(@ForAll Random random) {
        byte[] body = REQUEST.clone();
        int damages = 1 + random.nextInt(3);
        for (int damage = 0; damage < damages; damage++) {
            body[random.nextInt(body.length)] =
                    random.nextInt(4) == 0 ? (byte) random.nextInt(256) : SPLICES[random.nextInt(SPLICES.length)];
        }
        for (String path : PATHS) {
            AuthZenResponse response = authZen.answer(AuthZenRequest.post(path, body));
            assertTrue(response.status() == 200 || response.status() == 400, () -> path + ": " + response.text());
            assertTrue(response.length() > 0);
        }
        assertEquals(List.of(), pdp.failures);
    }
}
