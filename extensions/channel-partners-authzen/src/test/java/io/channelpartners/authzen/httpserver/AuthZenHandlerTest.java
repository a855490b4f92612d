package io.channelpartners.authzen.httpserver;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpServer;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.AuthZenRequest;
import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real server answers as the decision point does. */
class AuthZenHandlerTest {

    private final Pdp pdp = Pdp.withAcmeAndBeta();
    private final List<String> callers = new ArrayList<>();
    private final AuthZen authZen = pdp.with(builder -> builder.subjectSearch(
            pdp.library.channelPartners(), (caller, environment) -> callers.add(caller.orElse("nobody"))));
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    AuthZenHandlerTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", new AuthZenHandler(authZen));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answers_a_question_and_echoes_its_id() throws Exception {
        HttpResponse<String> response = post(
                "/access/v1/evaluation",
                Json.object(question("kim", "acme/dl380", "warranty_status")),
                "X-Request-ID",
                "bfe9eb29-ab87-4ca3-be83-a1d5d8305716");

        assertEquals(200, response.statusCode());
        assertEquals("{\"decision\":true}", response.body());
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "bfe9eb29-ab87-4ca3-be83-a1d5d8305716",
                response.headers().firstValue("X-Request-ID").orElseThrow());
    }

    @Test
    void gets_the_metadata() throws Exception {
        HttpResponse<String> response =
                client.send(request("/.well-known/authzen-configuration").GET().build(), BodyHandlers.ofString());

        assertEquals(200, response.statusCode());
        assertEquals(
                authZen.answer(AuthZenRequest.get("/.well-known/authzen-configuration"))
                        .text(),
                response.body());
    }

    @Test
    void answers_large_and_wrong_requests_and_goes_on() throws Exception {
        String tooLarge = "{\"x\": \"" + " ".repeat(1 << 20) + "\"}";

        assertEquals(
                413,
                post("/access/v1/evaluation", tooLarge.getBytes(StandardCharsets.UTF_8))
                        .statusCode());
        assertEquals(400, post("/access/v1/evaluation", new byte[0]).statusCode());
        assertEquals(404, post("/nowhere?x", new byte[0]).statusCode());
        assertEquals(
                200,
                post("/access/v1/evaluation?x", Json.object(question("kim", "acme/dl380", "fly")))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({"HEAD /access/v1/evaluation, 405", "OPTIONS *, 404", "HEAD /nowhere, 404"})
    void answers_unusual_requests(String request, int status) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
            assertEquals(request.startsWith("HEAD"), answer.endsWith("\r\n\r\n"), answer);
        }
    }

    @Test
    void the_caller_is_the_principal_of_the_authenticator() throws Exception {
        server.removeContext("/");
        server.createContext("/", new AuthZenHandler(authZen)).setAuthenticator(new BasicAuthenticator("here") {
            @Override
            public boolean checkCredentials(String user, String password) {
                return password.equals("secret");
            }
        });
        byte[] search =
                Json.object("'subject': {'type': 'passport'}", action("warranty_status"), resource("acme/dl380"));

        assertEquals(401, post("/access/v1/search/subject", search).statusCode());
        String basic = Base64.getEncoder().encodeToString("customer:secret".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                200,
                post("/access/v1/search/subject", search, "Authorization", "Basic " + basic)
                        .statusCode());
        assertEquals(List.of("customer"), callers);
    }

    private HttpResponse<String> post(String path, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }
}
