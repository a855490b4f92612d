package io.channelpartners.spring.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spring.Application;
import io.channelpartners.user.HpePassportId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on the loopback interface, asked by the JDK's client. */
class AuthZenServerTest {

    private static final String QUESTION = """
            {"subject": {"type": "passport", "id": "passport-0007"}, "action": {"name": "%s"},
             "resource": {"type": "device", "id": "acme/dl380"}}""";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext application;
    private static String root;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(DecisionPoint.class)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("unused.db"),
                        "--channel-partners.authzen.enabled=true",
                        "--channel-partners.authzen.url=https://pdp.example.com",
                        "--channel-partners.authzen.authority=SCOPE_decisions",
                        "--channel-partners.authzen.max-body-bytes=4096");
        root = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        setUp(application.getBean(ChannelPartners.class));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static void setUp(ChannelPartners partners) {
        Actor admin = Actor.of("admin");
        IdCheck.Recognized check = partners.checkId(Application.LOCATION).orThrow();
        partners.setUp(
                EnvironmentId.of("acme"),
                "ACME",
                admin,
                environment -> environment
                        .registerDevice(Device.builder()
                                .id(DeviceId.of("dl380"))
                                .name("sql-01")
                                .generation(InsightRsGeneration.V7)
                                .connectMethod(ConnectMethod.CENTRAL)
                                .build())
                        .giveOptIn(new Consent(admin, Instant.now(), "wording"))
                        .enableIntegration(HpePassportId.of("customer"))
                        .addPartner(check)
                        .setDefault(PartnerRole.RESELLER, check.id()));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Content-Type", "application/json");
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        return answer(to(path).header("Authorization", "Bearer good").POST(body));
    }

    private static HttpResponse<String> evaluation(String feature) throws IOException, InterruptedException {
        return post("/access/v1/evaluation", BodyPublishers.ofString(QUESTION.formatted(feature)));
    }

    @Test
    void answers_an_authenticated_client() throws Exception {
        HttpResponse<String> yes = evaluation("warranty_status");
        assertThat(yes.statusCode()).isEqualTo(200);
        assertThat(yes.body()).contains("\"decision\":true");
        assertThat(yes.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(evaluation("support_case_report").body()).contains("\"decision\":false");
    }

    @Test
    void makes_no_session_and_needs_no_csrf_token() throws Exception {
        assertThat(evaluation("warranty_status").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void returns_the_id_of_a_request() throws Exception {
        HttpResponse<String> response = answer(to("/access/v1/evaluation")
                .header("Authorization", "Bearer good")
                .header("X-Request-ID", "r-17")
                .POST(BodyPublishers.ofString(QUESTION.formatted("warranty_status"))));
        assertThat(response.headers().firstValue("X-Request-ID")).hasValue("r-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/access/v1/evaluation",
                "/access/v1/evaluations",
                "/access/v1/search/resource",
                "/access/v1/search/subject",
                "/access/v1/anything"
            })
    void refuses_an_unauthenticated_client(String path) throws Exception {
        HttpResponse<String> response = answer(to(path).POST(BodyPublishers.ofString("{}")));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().map()).doesNotContainKey("location");
    }

    @ParameterizedTest
    @CsvSource({"bad, 401", "other, 403"})
    void refuses_a_token_that_is_unknown_or_lacks_the_authority(String token, int status) throws Exception {
        HttpResponse<String> response = answer(to("/access/v1/evaluation")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(QUESTION.formatted("warranty_status"))));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void serves_the_metadata_to_everybody() throws Exception {
        HttpResponse<String> response =
                answer(to("/.well-known/authzen-configuration").GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("https://pdp.example.com/access/v1/evaluation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders", "/access", "/access/v2/evaluation", "/.well-known/other"})
    void leaves_the_rest_of_the_application_to_its_own_protection(String path) throws Exception {
        assertThat(answer(to(path).GET()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/access//v1/evaluation",
                "/access/./v1/evaluation",
                "/access/v1/../v1/evaluation",
                "/access/v1/evaluation;a=b",
                "/access/v1/%65valuation",
                "/access/%761/evaluation",
                "//access/v1/evaluation"
            })
    void another_spelling_of_a_path_leads_nowhere(String path) throws Exception {
        HttpResponse<String> anonymous =
                answer(to(path).POST(BodyPublishers.ofString(QUESTION.formatted("warranty_status"))));
        assertThat(anonymous.statusCode()).isIn(400, 401, 403);
        HttpResponse<String> client = post(path, BodyPublishers.ofString(QUESTION.formatted("warranty_status")));
        assertThat(client.statusCode()).isIn(400, 401, 403, 404);
        assertThat(client.body()).doesNotContain("decision");
    }

    @Test
    void reads_no_more_of_a_body_than_allowed() throws Exception {
        byte[] large = new byte[1_000_000];
        assertThat(post("/access/v1/evaluation", BodyPublishers.ofByteArray(large))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void refuses_a_body_that_is_not_json() throws Exception {
        assertThat(post("/access/v1/evaluation", BodyPublishers.ofString("no")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refuses_another_method_and_another_type() throws Exception {
        HttpRequest.Builder get = to("/access/v1/evaluation")
                .header("Authorization", "Bearer good")
                .GET();
        assertThat(answer(get).statusCode()).isEqualTo(405);
        HttpRequest.Builder text = HttpRequest.newBuilder(URI.create(root + "/access/v1/evaluation"))
                .header("Authorization", "Bearer good")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"));
        assertThat(answer(text).statusCode()).isEqualTo(415);
    }

    @Test
    void asks_the_application_who_may_search_for_subjects() throws Exception {
        String search = """
                {"subject": {"type": "passport"}, "action": {"name": "warranty_status"},
                 "resource": {"type": "device", "id": "%s/dl380"}}""";
        HttpResponse<String> granted =
                post("/access/v1/search/subject", BodyPublishers.ofString(search.formatted("acme")));
        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(granted.body()).contains(Application.PASSPORT.value());
        HttpResponse<String> refused =
                post("/access/v1/search/subject", BodyPublishers.ofString(search.formatted("other")));
        assertThat(refused.statusCode()).isEqualTo(403);
    }
}
