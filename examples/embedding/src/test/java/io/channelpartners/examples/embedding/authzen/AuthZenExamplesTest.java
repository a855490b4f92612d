package io.channelpartners.examples.embedding.authzen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpServer;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.AuthZenRequest;
import io.channelpartners.authzen.AuthZenResponse;
import io.channelpartners.authzen.httpserver.AuthZenHandler;
import io.channelpartners.authzen.jackson.JacksonCodec;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.TestDoubles;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The examples of the AuthZEN module. */
class AuthZenExamplesTest {

    private final TestDoubles doubles = new TestDoubles()
            .with(AnEnvironment.called("acme-01")
                    .integrated()
                    .optedIn()
                    .withDefault(PartnerRole.RESELLER, "30523182")
                    .withDevice("dl380-07")
                    .environment())
            .link("passport-0007", "30523182");

    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(doubles.environments())
            .verifier(doubles.verifier())
            .passports(doubles.passports())
            .clock(doubles.clock())
            .build();

    @Test
    void answers_in_the_same_process() {
        byte[] question = ("{\"subject\": {\"type\": \"passport\", \"id\": \"passport-0007\"},"
                        + "\"resource\": {\"type\": \"device\", \"id\": \"acme-01/dl380-07\"},"
                        + "\"action\": {\"name\": \"warranty_status\"}}")
                .getBytes(StandardCharsets.UTF_8);

        AuthZen decisions = AuthZen.builder()
                .access(library.partnerAccess())
                .codec(new JacksonCodec())
                .url(URI.create("https://pdp.example.com"))
                .build();
        AuthZenResponse response = decisions.answer(AuthZenRequest.post("/access/v1/evaluation", question));

        assertEquals("{\"decision\":true}", response.text());
    }

    @Test
    void serves_by_the_http_server_of_the_jdk() throws IOException {
        int port = 0;
        Authenticator clients = new BasicAuthenticator("partners") {
            @Override
            public boolean checkCredentials(String client, String password) {
                return false;
            }
        };
        AuthZen decisions = AuthZen.builder()
                .access(library.partnerAccess())
                .viewers(
                        library.viewerCache(Duration.ofMinutes(15), 10_000)
                                ::of) // otherwise HPE is asked at each request
                .codec(new JacksonCodec())
                .url(URI.create("https://pdp.example.com"))
                .build();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", new AuthZenHandler(decisions)).setAuthenticator(clients);
        server.start();

        try {
            URI url = URI.create("http://localhost:" + server.getAddress().getPort() + "/access/v1/evaluation");
            assertEquals(401, ((HttpURLConnection) url.toURL().openConnection()).getResponseCode());
        } finally {
            server.stop(0);
        }
    }
}
