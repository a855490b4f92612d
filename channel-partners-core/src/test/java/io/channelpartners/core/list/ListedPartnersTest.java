package io.channelpartners.core.list;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.view.AccessReview;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of channel partners. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class ListedPartnersTest {

    @Test
    @Rule("CP-35")
    void come_by_folded_company_name_then_exact_name_then_id() {
        CustomerEnvironment environment = CustomerEnvironment.named(EnvironmentId.of("acme-01"), "ACME GmbH");
        environment = add(environment, "1", "zeta");
        environment = add(environment, "2", "alpha");
        environment = add(environment, "4", "Alpha");
        environment = add(environment, "3", "Alpha");
        environment = add(environment, "5", "\uD83D\uDE00");
        environment = add(environment, "6", "\uFFFD");
        environment = add(environment, "7", "ALPHA BETA");

        assertEquals(
                List.of("3", "4", "2", "7", "1", "6", "5"),
                rows(environment).stream()
                        .map(row -> row.partner().id().value())
                        .toList());
    }

    @Test
    @Rule("CP-35")
    void say_of_which_roles_they_are_the_default() {
        CustomerEnvironment environment = AnEnvironment.called("acme-01")
                .withDefault(RESELLER, "L1")
                .withDefault(SERVICE_PARTNER, "L1")
                .withPartner("L2", Standings.full())
                .environment();

        assertEquals(
                List.of(Set.of(RESELLER, SERVICE_PARTNER), Set.of()),
                rows(environment).stream().map(ListedPartner::defaultOf).toList());
    }

    @Test
    @Rule("CP-35")
    void show_standing_and_its_time() {
        CustomerEnvironment environment = AnEnvironment.called("acme-01")
                .withPartner("L1", Standings.resellerOnly())
                .environment();

        ChannelPartner partner = rows(environment).get(0).partner();
        assertEquals(Standings.resellerOnly(), partner.standing());
        assertEquals(SettableClock.START, partner.checkedAt());
    }

    @Test
    @Rule("CP-35")
    void count_what_they_hold_by_role_and_way() {
        CustomerEnvironment environment = AnEnvironment.called("acme-01")
                .withDefault(RESELLER, "L1")
                .withPartner("L2", Standings.full())
                .withDevice("d1")
                .withDevice("d2")
                .withDevice("d3")
                .resoldBy("L1")
                .withDevice("d4")
                .resoldBy("L2")
                .servicedBy("L2")
                .environment();

        ListedPartner one = rows(environment).get(0);
        ListedPartner other = rows(environment).get(1);
        assertEquals(new HeldDevices(1, 2), one.held(RESELLER));
        assertEquals(new HeldDevices(0, 0), one.held(SERVICE_PARTNER));
        assertEquals(new HeldDevices(1, 0), other.held(RESELLER));
        assertEquals(new HeldDevices(1, 0), other.held(SERVICE_PARTNER));
    }

    @ParameterizedTest
    @CsvSource({
        "-PT1M, true",
        "-PT1M0.000000001S, false",
        "PT0S, true",
        "PT24H, true",
        "PT24H0.000000001S, false",
        "PT9000H, false"
    })
    @Rule({"CP-35", "CP-56", "L-12"})
    void say_whether_their_standing_counts_at_the_instant_of_the_list(Duration age, boolean counts) {
        TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
        testLibrary.clock.advance(age);

        AccessReview review = testLibrary.review();
        ListedPartner row = review.channelPartners().get(0);
        assertEquals(counts, row.fresh());
        assertEquals(
                counts,
                review.of(row.partner().id())
                                .decide(TestLibrary.DL380, WARRANTY_STATUS)
                                .answer()
                        != Answer.UNKNOWN);
        assertEquals(
                review.channelPartners(),
                testLibrary.partners().summary(TestLibrary.ACME).orElseThrow().channelPartners());
    }

    @Test
    @Rule({"CP-35", "CP-56"})
    void say_so_by_the_longest_age_of_the_library() {
        TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
        ChannelPartnersLibrary strict =
                testLibrary.builder().longestAge(Duration.ofHours(1)).build();
        testLibrary.clock.advance(Duration.ofHours(2));

        assertTrue(testLibrary.review().channelPartners().get(0).fresh());
        assertFalse(strict.channelPartners()
                .review(TestLibrary.ACME)
                .orElseThrow()
                .channelPartners()
                .get(0)
                .fresh());
    }

    @Property(tries = 300)
    @Rule({"L-6", "CP-35"})
    void are_what_the_environment_says_of_each(@ForAll CustomerEnvironment environment) {
        List<ListedPartner> expected = environment.partners().all().stream()
                .sorted(Comparator.comparing(
                                (ChannelPartner partner) -> partner.details().companyName(), ByRule.BY_NAME)
                        .thenComparing(partner -> partner.id().value()))
                .map(partner -> new ListedPartner(
                        partner,
                        isFresh(partner, SettableClock.START),
                        defaultOf(environment, partner.id()),
                        held(environment, partner.id(), RESELLER),
                        held(environment, partner.id(), SERVICE_PARTNER)))
                .toList();

        assertEquals(expected, rows(environment));
    }

    @Property(tries = 300)
    @Rule({"L-1", "CP-20", "CP-35"})
    void hold_all_devices_of_a_role_together_with_hpe(@ForAll CustomerEnvironment environment) {
        for (PartnerRole role : PartnerRole.values()) {
            int held = rows(environment).stream()
                    .mapToInt(row -> row.held(role).total())
                    .sum();
            long withHpe = holdings(environment, role)
                    .filter(Holding.ByHpe.class::isInstance)
                    .count();
            assertEquals(environment.devices().size(), held + withHpe, role.toString());
        }
    }

    private static boolean isFresh(ChannelPartner partner, Instant now) {
        return !partner.checkedAt().isBefore(now.minus(Duration.ofHours(24)))
                && !partner.checkedAt().isAfter(now.plus(Duration.ofMinutes(1)));
    }

    private static Set<PartnerRole> defaultOf(CustomerEnvironment environment, PartnerLocationId partner) {
        Set<PartnerRole> roles = EnumSet.noneOf(PartnerRole.class);
        for (PartnerRole role : PartnerRole.values()) {
            environment.defaults().find(role).filter(partner::equals).ifPresent(found -> roles.add(role));
        }
        return roles;
    }

    private static HeldDevices held(CustomerEnvironment environment, PartnerLocationId partner, PartnerRole role) {
        return new HeldDevices(
                (int) holdings(environment, role)
                        .filter(new Holding.Individual(partner)::equals)
                        .count(),
                (int) holdings(environment, role)
                        .filter(new Holding.ByDefault(partner)::equals)
                        .count());
    }

    private static Stream<Holding> holdings(CustomerEnvironment environment, PartnerRole role) {
        return environment.devices().all().stream()
                .map(Device::id)
                .map(device -> environment.holding(device, role).orElseThrow());
    }

    private static List<ListedPartner> rows(CustomerEnvironment environment) {
        return TestLibrary.with(environment).review(environment.id()).channelPartners();
    }

    private static CustomerEnvironment add(CustomerEnvironment environment, String id, String company) {
        PartnerDetails details = PartnerDetails.builder()
                .companyName(company)
                .city("Hamburg")
                .country("DE")
                .build();
        return environment.addPartner(
                new IdCheck.Recognized(PartnerLocationId.of(id), details, Standings.full(), SettableClock.START));
    }
}
