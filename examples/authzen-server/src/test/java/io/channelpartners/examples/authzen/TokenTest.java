package io.channelpartners.examples.authzen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask: everybody on loopback, or clients with the token. */
class TokenTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void listens_on_loopback_only_without_a_token(String host) throws Exception {
        assertTrue(
                Binding.refusal(InetAddress.getByName(host), Optional.empty()).isPresent());
        assertEquals(Optional.empty(), Binding.refusal(InetAddress.getByName(host), Optional.of("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "127.0.0.2"})
    void needs_no_token_on_loopback(String host) throws Exception {
        assertEquals(Optional.empty(), Binding.refusal(InetAddress.getByName(host), Optional.empty()));
    }

    @Test
    void answers_only_clients_that_send_the_token() throws Exception {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (AuthZenServer server = AuthZenServer.start(anyPort, Optional.of("secret"), SampleData.library())) {
            assertEquals(200, get(server, "Bearer secret").statusCode());
            for (String wrong :
                    List.of("Bearer secre", "Bearer secret2", "Bearer ", "bearer secret", "Basic secret", "secret")) {
                assertEquals(401, get(server, wrong).statusCode(), wrong);
            }
            assertEquals(
                    Optional.of("Bearer realm=\"authzen\""),
                    get(server, "none").headers().firstValue("WWW-Authenticate"));
        }
    }

    private static HttpResponse<String> get(AuthZenServer server, String authorization) throws Exception {
        URI url = URI.create(server.url() + "/.well-known/authzen-configuration");
        return CLIENT.send(
                HttpRequest.newBuilder(url)
                        .header("Authorization", authorization)
                        .build(),
                BodyHandlers.ofString());
    }
}
