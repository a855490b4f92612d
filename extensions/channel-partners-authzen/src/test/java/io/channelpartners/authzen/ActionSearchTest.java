package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.ACTIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.authzen.fixture.Paging;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.testkit.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which features of a device a subject sees. */
class ActionSearchTest {

    private static final List<String> OF_ACME = List.of(
            "configuration_details",
            "warranty_status",
            "device_configuration_report",
            "gpp_configuration_report",
            "contract_and_warranty_report",
            "optimization_recommendations");

    private final Pdp pdp = Pdp.withAcmeAndBeta();

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "4", "5", "6", "7"})
    @Rule("CP-50")
    void finds_the_features_in_the_order_of_the_table_in_pages_of_any_size(String limit) {
        assertEquals(OF_ACME, Paging.all(pdp.authZen, ACTIONS, limit, subject("kim"), resource("acme/dl380")));
    }

    @Test
    void an_action_is_ignored() {
        assertEquals(
                List.of("contract_and_warranty_report"),
                Paging.all(pdp.authZen, ACTIONS, "", subject("kim"), resource("beta/dl380"), action("csn_link")));
    }

    @ParameterizedTest
    @CsvSource({
        "user, kim, device, acme/dl380",
        "passport, nobody, device, acme/dl380",
        "passport, kim, server, acme/dl380",
        "passport, kim, device, acme",
        "passport, kim, device, acme/nothing",
        "passport, kim, device, nowhere/dl380",
    })
    void finds_nothing_for_an_unknown_name_or_a_hidden_device(
            String subjectType, String passport, String type, String id) {
        assertEquals(
                List.of(),
                Paging.all(
                        pdp.authZen,
                        ACTIONS,
                        "",
                        "'subject': {'type': '%s', 'id': '%s'}".formatted(subjectType, passport),
                        "'resource': {'type': '%s', 'id': '%s'}".formatted(type, id)));
    }

    @Test
    void a_limit_of_zero_says_that_there_are_more() {
        Paging.Page page = Paging.page(pdp.authZen, ACTIONS, "", "0", subject("kim"), resource("acme/dl380"));
        assertEquals(List.of(), page.results());
        assertEquals(false, page.next().isEmpty());
    }

    @Test
    void a_token_is_bound_to_subject_and_device() {
        String token = Paging.page(pdp.authZen, ACTIONS, "", "2", subject("kim"), resource("acme/dl380"))
                .next();

        assertEquals(
                OF_ACME.subList(2, 4),
                Paging.page(pdp.authZen, ACTIONS, token, "", subject("kim"), resource("acme/dl380"))
                        .results());
        for (String other : List.of(
                subject("lee") + ", " + resource("acme/dl380"),
                subject("kim") + ", " + resource("acme/msa"),
                subject("kim") + ", " + resource("acme"))) {
            assertEquals(
                    400, Paging.answer(pdp.authZen, ACTIONS, token, "", other).status());
        }
    }
}
