package io.channelpartners.stress.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.AuthZenRequest;
import io.channelpartners.authzen.AuthZenResponse;
import io.channelpartners.authzen.jackson.JacksonCodec;
import io.channelpartners.testkit.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Any bytes are answered as a request or refused with sentences; no answer contains anything hidden. */
class AuthZenFuzzTest {

    private static final List<String> ENDPOINTS = List.of(
            "/access/v1/evaluation",
            "/access/v1/evaluations",
            "/access/v1/search/resource",
            "/access/v1/search/action");

    private static final List<Throwable> FAILURES = new ArrayList<>();
    private static final AuthZen DECISIONS = AuthZen.builder()
            .access(new FuzzedLists().access())
            .codec(new JacksonCodec())
            .url(URI.create("https://pdp.example.com"))
            .onFailure(FAILURES::add)
            .build();

    @FuzzTest
    @Rule("CP-59")
    void any_body_is_answered_or_refused(byte[] body) {
        for (String endpoint : ENDPOINTS) {
            AuthZenResponse response = DECISIONS.answer(AuthZenRequest.post(endpoint, body));
            assertTrue(response.status() == 200 || response.status() == 400, response::text);
            assertFalse(response.text().isBlank());
            assertFalse(response.text().contains("cedar"), "an environment that the viewer may not know of");
        }
        assertEquals(List.of(), FAILURES);
    }
}
