package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.byHpe;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.group;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaveDevicesAtOnceTest {

    /** Two partners, no default; dl380 and dl360 are in the group Production, msa is in none. */
    private final AnEnvironment acme = AnEnvironment.called("acme")
            .withPartner("nordwind", Standings.full())
            .withPartner("suedwind", Standings.full())
            .withDevice("dl380")
            .inGroup("Production")
            .withDevice("dl360")
            .inGroup("Production")
            .withDevice("msa");

    @Test
    @Rule("CP-27")
    void saves_ticks_and_clearings_of_both_roles_at_once() {
        CustomerEnvironment saved = acme.environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")))
                .saveDevices(paneOf("nordwind")
                        .clear(RESELLER, device("dl380"))
                        .tick(SERVICE_PARTNER, device("dl380"), device("msa"))
                        .tick(RESELLER, device("msa")));

        assertEquals(byHpe(), holding(saved, "dl380", RESELLER));
        assertEquals(individually("nordwind"), holding(saved, "dl380", SERVICE_PARTNER));
        assertEquals(individually("nordwind"), holding(saved, "msa", RESELLER));
        assertEquals(individually("nordwind"), holding(saved, "msa", SERVICE_PARTNER));
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    @Rule("CP-27")
    void refuses_the_whole_save_for_one_mistake_in_it(Mistake mistake) {
        CustomerEnvironment before =
                acme.withDefault(SERVICE_PARTNER, "nordwind").environment();
        DeviceTicks ticks = mistake.in(paneOf(mistake.partner).tick(RESELLER, device("dl360")));

        assertEquals(List.of(mistake.refusal), refusal(() -> before.saveDevices(ticks)));
        assertEquals(acme.withDefault(SERVICE_PARTNER, "nordwind").environment(), before);
    }

    enum Mistake {
        AN_UNKNOWN_DEVICE("nordwind", "CP-27 device \"dl999\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.tick(RESELLER, device("dl999"));
            }
        },
        AN_UNKNOWN_DEVICE_CLEARED("nordwind", "CP-27 device \"dl999\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.clear(RESELLER, device("dl999"));
            }
        },
        AN_UNKNOWN_GROUP("nordwind", "CP-27 device group \"Test\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.tickGroup(RESELLER, group("Test"));
            }
        },
        AN_UNKNOWN_GROUP_CLEARED("nordwind", "CP-27 device group \"Test\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.clearGroup(RESELLER, group("Test"));
            }
        },
        A_GROUP_IN_OTHER_LETTER_CASE("nordwind", "CP-27 device group \"production\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.tickGroup(RESELLER, group("production"));
            }
        },
        AN_UNLISTED_PARTNER("westwind", "CP-27 partner \"westwind\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks;
            }
        },
        A_FORBIDDEN_CLEARING("nordwind", "CP-23 device \"msa\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.clear(SERVICE_PARTNER, device("msa"));
            }
        },
        A_TICK_AND_A_CLEARING("nordwind", "CP-27 device \"msa\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.tick(RESELLER, device("msa")).clear(RESELLER, device("msa"));
            }
        },
        A_CLEARING_AND_A_TICK_BY_GROUP("nordwind", "CP-27 device \"dl380\"") {
            @Override
            DeviceTicks in(DeviceTicks ticks) {
                return ticks.clear(RESELLER, device("dl380")).tickGroup(RESELLER, group("Production"));
            }
        };

        private final String partner;
        private final String refusal;

        Mistake(String partner, String refusal) {
            this.partner = partner;
            this.refusal = refusal;
        }

        abstract DeviceTicks in(DeviceTicks ticks);
    }

    @Test
    @Rule("CP-27")
    void ticks_one_role_and_clears_the_other_of_one_device() {
        CustomerEnvironment saved = acme.environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")))
                .saveDevices(
                        paneOf("nordwind").clear(RESELLER, device("dl380")).tick(SERVICE_PARTNER, device("dl380")));

        assertTrue(saved.assignments().devices(RESELLER).isEmpty());
        assertEquals(List.of(device("dl380")), saved.assignments().devices(SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-27")
    void lists_every_problem_at_once() {
        CustomerEnvironment byDefault = acme.withDefault(RESELLER, "nordwind").environment();

        List<String> problems = refusal(() -> byDefault.saveDevices(paneOf("nordwind")
                .tick(RESELLER, device("dl999"))
                .tickGroup(SERVICE_PARTNER, group("Test"))
                .clear(RESELLER, device("dl380"), device("dl360"))
                .tick(SERVICE_PARTNER, device("msa"))
                .clear(SERVICE_PARTNER, device("msa"), device("dl998"))));

        assertEquals(
                Set.of(
                        "CP-27 device \"dl999\"",
                        "CP-27 device group \"Test\"",
                        "CP-23 device \"dl380\"",
                        "CP-23 device \"dl360\"",
                        "CP-27 device \"msa\"",
                        "CP-27 device \"dl998\""),
                new TreeSet<>(problems));
        assertEquals(6, problems.size());
    }

    @Test
    @Rule("CP-27")
    void lists_an_unlisted_partner_beside_an_unknown_device() {
        assertEquals(
                Set.of("CP-27 partner \"westwind\"", "CP-27 device \"dl999\""),
                Set.copyOf(refusal(
                        () -> acme.environment().saveDevices(paneOf("westwind").tick(RESELLER, device("dl999"))))));
    }

    @Test
    @Rule("CP-27")
    void refuses_an_empty_save_of_an_unlisted_partner() {
        assertEquals(
                List.of("CP-27 partner \"westwind\""),
                refusal(() -> acme.environment().saveDevices(paneOf("westwind"))));
    }
}
