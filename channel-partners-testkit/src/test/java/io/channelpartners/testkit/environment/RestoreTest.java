package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.ANNA;
import static io.channelpartners.testkit.environment.Shorthand.CONSENT;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RestoreTest {

    private static final ChannelPartner NORDWIND = ChannelPartner.of(IdChecks.recognized("nordwind"));
    private static final Device DL380 = deviceOf(AnEnvironment.called("x").withDevice("dl380"), "dl380");
    private static final Device MSA =
            deviceOf(AnEnvironment.called("x").withDevice("msa").connectedDirectly(), "msa");
    private static final OptInState GIVEN = new OptInState.Given(CONSENT);

    private static Stream<Arguments> environments() {
        AnEnvironment full = AnEnvironment.called("acme")
                .integrated()
                .optedIn()
                .withDefault(RESELLER, "nordwind")
                .withDefault(SERVICE_PARTNER, "suedwind")
                .withPartner("ostwind", Standings.resellerOnly())
                .withDevice("dl380")
                .inGroup("Production")
                .inGroup("Berlin")
                .resoldBy("suedwind")
                .withDevice("dl360")
                .servicedBy("nordwind")
                .withDevice("msa")
                .connectedDirectly()
                .optedInItself();
        return Stream.of(
                arguments("nothing set up", AnEnvironment.called("acme").environment()),
                arguments("everything set up", full.environment()),
                arguments(
                        "opt-ins withdrawn",
                        full.environment()
                                .withdrawOptIn(ANNA, SettableClock.START)
                                .withdrawOptIn(device("msa"), ANNA, SettableClock.START)));
    }

    @Rule("L-9")
    @ParameterizedTest(name = "{0}")
    @MethodSource("environments")
    void gives_back_the_environment_of_its_rows(String label, CustomerEnvironment environment) {
        assertEquals(environment, CustomerEnvironment.restore(environment.rows()), label);
    }

    @Test
    @Rule("L-9")
    void takes_rows_in_any_order() {
        EnvironmentRows rows = rows().addPartners(ChannelPartner.of(IdChecks.recognized("suedwind")), NORDWIND)
                .addDevices(MSA, DL380)
                .build();

        CustomerEnvironment restored = CustomerEnvironment.restore(rows);

        assertEquals(
                List.of(partner("nordwind"), partner("suedwind")),
                restored.partners().ids());
        assertEquals(List.of(DL380, MSA), restored.devices().all());
    }

    @Test
    @Rule({"L-9", "CP-40"})
    void takes_an_opt_in_that_was_never_given_as_none() {
        EnvironmentRows rows = rows().addDevices(MSA)
                .putDeviceOptIns(device("msa"), new OptInState.NeverGiven())
                .build();

        assertEquals(CustomerEnvironment.restore(rows().addDevices(MSA).build()), CustomerEnvironment.restore(rows));
    }

    // spotless:off
    private static Stream<Arguments> broken() {
        return Stream.of(
            arguments("a partner twice",                      "CP-06 partner \"nordwind\"", rows().addPartners(NORDWIND, NORDWIND)),
            arguments("a device twice",                       "CP-29 device \"dl380\"",     rows().addDevices(DL380, DL380)),
            arguments("an unlisted default reseller",         "CP-14 partner \"ostwind\"",  rows().defaultReseller(partner("ostwind"))),
            arguments("an unlisted default service partner",  "CP-14 partner \"ostwind\"",  rows().defaultServicePartner(partner("ostwind"))),
            arguments("an unlisted reseller",                 "CP-21 partner \"ostwind\"",  rows().addDevices(DL380).putResellers(device("dl380"), partner("ostwind"))),
            arguments("an unlisted service partner",          "CP-21 partner \"ostwind\"",  rows().addDevices(DL380).putServicePartners(device("dl380"), partner("ostwind"))),
            arguments("a reseller of an unknown device",      "CP-21 device \"dl999\"",     rows().addPartners(NORDWIND).putResellers(device("dl999"), partner("nordwind"))),
            arguments("a service partner of an unknown one",  "CP-21 device \"dl999\"",     rows().addPartners(NORDWIND).putServicePartners(device("dl999"), partner("nordwind"))),
            arguments("an opt-in of an unknown device",       "CP-40 device \"dl999\"",     rows().putDeviceOptIns(device("dl999"), GIVEN)),
            arguments("an opt-in of a central-connect device", "CP-40 device \"dl380\"",    rows().addDevices(DL380).putDeviceOptIns(device("dl380"), GIVEN)));
    }
    // spotless:on

    @Rule({"CP-06", "CP-14", "CP-21", "CP-29", "CP-40"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refuses_what_no_edit_could_have_made(String label, String problem, EnvironmentRows.Builder rows) {
        EnvironmentRows built = rows.build();

        assertEquals(List.of(problem), refusal(() -> CustomerEnvironment.restore(built)), label);
    }

    @Test
    @Rule("L-9")
    void lists_every_broken_row_at_once() {
        EnvironmentRows rows = rows().addPartners(NORDWIND, NORDWIND)
                .addDevices(DL380, DL380)
                .defaultReseller(partner("ostwind"))
                .defaultServicePartner(partner("westwind"))
                .putResellers(device("dl999"), partner("suedwind"))
                .putServicePartners(device("dl998"), partner("nordwind"))
                .putDeviceOptIns(device("dl997"), GIVEN)
                .putDeviceOptIns(device("dl380"), GIVEN)
                .build();

        assertEquals(
                Set.of(
                        "CP-06 partner \"nordwind\"",
                        "CP-29 device \"dl380\"",
                        "CP-14 partner \"ostwind\"",
                        "CP-14 partner \"westwind\"",
                        "CP-21 device \"dl999\"",
                        "CP-21 partner \"suedwind\"",
                        "CP-21 device \"dl998\"",
                        "CP-40 device \"dl997\"",
                        "CP-40 device \"dl380\""),
                Set.copyOf(refusal(() -> CustomerEnvironment.restore(rows))));
    }

    @Test
    @Rule("CP-02")
    void refuses_a_customer_without_a_name() {
        EnvironmentRows rows = EnvironmentRows.builder()
                .id(AnEnvironment.called("acme").environment().id())
                .customer(" ")
                .build();

        assertThrows(TextRefused.class, () -> CustomerEnvironment.restore(rows));
    }

    private static EnvironmentRows.Builder rows() {
        return EnvironmentRows.builder()
                .id(AnEnvironment.called("acme").environment().id())
                .customer("ACME GmbH");
    }

    private static Device deviceOf(AnEnvironment environment, String id) {
        return environment.environment().devices().find(device(id)).orElseThrow();
    }
}
