package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.ACTIONS;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static io.channelpartners.authzen.fixture.Pdp.RESOURCES;
import static io.channelpartners.authzen.fixture.Pdp.held;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer about something that a user may not know is the same, byte for byte, whether or not it exists. */
class HiddenAnswersTest {

    /** An environment that does not exist, one of others, one that lists the location without a device, a device that does not exist. */
    private static final List<String> HIDDEN =
            List.of("nowhere/dl380", "others/dl380", "listed/dl380", "disabled-of-others/dl380", "acme/nothing");

    private final Pdp pdp = Pdp.withAcmeAndBeta()
            .given(AnEnvironment.called("others")
                    .integrated()
                    .optedIn()
                    .withDefault(PartnerRole.RESELLER, "200")
                    .withDevice("dl380"))
            .given(AnEnvironment.called("listed")
                    .integrated()
                    .optedIn()
                    .withPartner("100", Standings.full())
                    .withDefault(PartnerRole.RESELLER, "200")
                    .withDevice("dl380"))
            .given(AnEnvironment.called("disabled-of-others")
                    .withDefault(PartnerRole.RESELLER, "200")
                    .withDevice("dl380"));

    @ParameterizedTest
    @EnumSource(InsightOnlineFeature.class)
    @Rule("CP-59")
    void evaluations_of_hidden_devices_are_identical(InsightOnlineFeature feature) {
        assertSameBytes(device -> pdp.post(EVALUATION, question("kim", device, feature.code())));
        assertSameBytes(device -> pdp.post(
                EVALUATIONS,
                evaluations(question("kim", device, feature.code()), question("kim", device, "csn_link"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim", "nobody"})
    @Rule("CP-59")
    void searches_for_hidden_devices_are_identical(String passport) {
        assertSameBytes(device -> pdp.post(ACTIONS, subject(passport), resource(device)));
        assertSameBytes(device -> pdp.post(
                RESOURCES,
                subject(passport),
                action("warranty_status"),
                "'resource': {'type': 'device', 'properties': {'environment': '%s', 'name': 'x'}}"
                        .formatted(device.substring(0, device.indexOf('/')))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"others", "nowhere", "listed"})
    @Rule("CP-59")
    void a_token_of_one_environment_is_refused_alike_for_each_hidden_one(String environment) {
        Pdp large = pdp.given(held("large").optedIn().withDevice("a").withDevice("b"));
        String token = (String) Json.at(
                large.ask(RESOURCES, subject("kim"), action("warranty_status"), in("large"), "'page': {'limit': 1}"),
                "page",
                "next_token");

        AuthZenResponse refused = pdp.post(
                RESOURCES,
                subject("kim"),
                action("warranty_status"),
                in(environment),
                "'page': {'token': '%s'}".formatted(token));

        assertEquals(400, refused.status());
        assertEquals(
                "page.token does not continue this search, or the devices have changed since: start over without a token",
                refused.text());
    }

    private static String in(String environment) {
        return "'resource': {'type': 'device', 'properties': {'environment': '%s'}}".formatted(environment);
    }

    private interface Asking {
        AuthZenResponse about(String device);
    }

    private static void assertSameBytes(Asking asking) {
        AuthZenResponse expected = asking.about(HIDDEN.get(0));
        assertEquals(200, expected.status());
        for (String device : HIDDEN) {
            AuthZenResponse response = asking.about(device);
            assertArrayEquals(expected.body(), response.body(), device);
            assertEquals(Map.copyOf(expected.headers()), response.headers(), device);
        }
    }
}
