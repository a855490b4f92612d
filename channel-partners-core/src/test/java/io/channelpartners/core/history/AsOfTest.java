package io.channelpartners.core.history;

import static io.channelpartners.access.AccessCondition.LOCATION_HOLDS_A_ROLE;
import static io.channelpartners.access.AccessCondition.LOCATION_IS_AUTHORIZED;
import static io.channelpartners.access.InsightOnlineFeature.SUPPORT_CASE_REPORT;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.change.RowChange;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.core.fixture.WitnessedLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Could this location see this report of this device on 3 March, and why?" */
class AsOfTest {

    private static final Instant SECOND_OF_MARCH = SettableClock.START;
    private static final Instant THIRD_OF_MARCH = Instant.parse("2026-03-03T08:00:00Z");
    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final DeviceId DL380 = DeviceId.of("dl380-07");

    private final WitnessedLibrary library = new WitnessedLibrary().authorize("30523182", Standings.full());

    @Test
    @Rule({"L-9", "CP-07"})
    void a_location_could_see_on_3_march_what_its_standing_of_2_march_gave_it() {
        library.setUp(this::serviced)
                .authorize("30523182", Standings.resellerOnly())
                .pass(Duration.ofDays(7))
                .recheck();

        assertEquals(AccessDecision.visible(), decisionAt(THIRD_OF_MARCH));
        assertEquals(
                AccessDecision.stopped(Answer.NO, LOCATION_IS_AUTHORIZED),
                decisionAt(SECOND_OF_MARCH.plus(Duration.ofDays(7))));
    }

    @Test
    @Rule({"L-9", "CP-56"})
    void a_standing_that_was_too_old_on_3_march_is_unknown_though_it_was_checked_again_later() {
        library.setUp(this::serviced).pass(Duration.ofDays(7)).recheck();

        assertEquals(AccessDecision.visible(), decisionAt(SECOND_OF_MARCH.plus(Duration.ofHours(24))));
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, LOCATION_IS_AUTHORIZED),
                decisionAt(SECOND_OF_MARCH.plus(Duration.ofHours(24)).plusNanos(1)));
    }

    @Test
    @Rule({"L-9", "CP-15"})
    void a_check_that_moved_only_its_time_counts_from_then_on() {
        library.setUp(this::serviced).pass(Duration.ofHours(20)).recheck().pass(Duration.ofDays(7));

        assertEquals(Revision.of(1), library.present().revision());
        assertEquals(
                Optional.of(library.present()), library.partners.environmentAt(WitnessedLibrary.ACME, Revision.of(1)));
        assertEquals(AccessDecision.visible(), decisionAt(SECOND_OF_MARCH.plus(Duration.ofHours(44))));
        assertEquals(
                Answer.UNKNOWN,
                decisionAt(SECOND_OF_MARCH.plus(Duration.ofHours(45))).answer());
    }

    @Test
    @Rule("L-9")
    void a_location_that_was_listed_later_saw_nothing_on_3_march() {
        library.setUp(AsOfTest::withoutPartner).pass(Duration.ofDays(7)).change(this::withPartner);

        assertEquals(AccessDecision.stopped(Answer.NO, LOCATION_HOLDS_A_ROLE), decisionAt(THIRD_OF_MARCH));
        assertEquals(AccessDecision.visible(), decisionAt(SECOND_OF_MARCH.plus(Duration.ofDays(7))));
    }

    @Test
    @Rule("L-9")
    void a_review_names_the_state_and_the_instant_for_which_it_answers() {
        library.setUp(this::serviced)
                .pass(Duration.ofDays(7))
                .change(environment -> environment.renameCustomer("ACME SE"));

        AccessReview then =
                library.partners.reviewAt(WitnessedLibrary.ACME, THIRD_OF_MARCH).orElseThrow();

        assertEquals(library.witnessed.get(0).snapshot(), then.snapshot());
        assertEquals(THIRD_OF_MARCH, then.at());
    }

    @Test
    @Rule("L-9")
    void there_was_nothing_before_the_set_up_and_is_nothing_without_an_environment() {
        assertEquals(Optional.empty(), library.partners.reviewAt(WitnessedLibrary.ACME, THIRD_OF_MARCH));
        assertEquals(Optional.empty(), library.partners.environmentAt(WitnessedLibrary.ACME, Revision.of(1)));
        library.setUp(this::serviced);

        assertEquals(Optional.empty(), library.partners.reviewAt(WitnessedLibrary.ACME, SECOND_OF_MARCH.minusNanos(1)));
        assertEquals(Optional.empty(), library.partners.environmentAt(WitnessedLibrary.ACME, Revision.of(0)));
        assertEquals(Optional.empty(), library.partners.environmentAt(WitnessedLibrary.ACME, Revision.of(2)));
    }

    @Test
    @Rule("L-9")
    void a_change_made_after_the_clock_was_set_back_counts_from_its_own_time_and_brings_the_earlier_one_with_it() {
        changeWithTheClockSetBack();

        assertEquals(Optional.of(Revision.of(1)), revisionAt(9));
        assertEquals(Optional.of(Revision.of(3)), revisionAt(10));
        assertEquals(Optional.of(Revision.of(3)), revisionAt(20));
    }

    @Test
    @Rule({"L-9", "CP-44"})
    void a_base_made_after_the_clock_was_set_back_was_present_from_its_own_time_on() {
        changeWithTheClockSetBack();
        assertTrue(library.partners.cutHistory(WitnessedLibrary.ACME, Revision.of(2)));
        assertEquals(Optional.empty(), revisionAt(9));
        assertEquals(Optional.of(Revision.of(3)), revisionAt(10));
        assertTrue(library.partners.cutHistory(WitnessedLibrary.ACME, Revision.of(3)));

        assertEquals(Optional.empty(), revisionAt(9));
        assertEquals(Optional.of(Revision.of(3)), revisionAt(10));
    }

    @Test
    @Rule("L-9")
    void replays_a_history_of_many_pages() {
        library.setUp(AsOfTest::withoutPartner);
        for (int i = 0; i < 600; i++) {
            String name = "name " + i;
            library.pass(Duration.ofSeconds(1)).change(environment -> environment.renameCustomer(name));
        }

        for (int revision : List.of(1, 256, 257, 258, 512, 513, 514, 601)) {
            assertEquals(
                    Optional.of(library.witnessed.get(revision - 1).snapshot()),
                    library.partners.environmentAt(WitnessedLibrary.ACME, Revision.of(revision)));
        }
    }

    @Test
    @Rule("CP-41")
    void every_consent_with_its_wording_is_found_in_the_history_after_it_was_withdrawn_and_given_again() {
        Consent first = new Consent(WitnessedLibrary.ADMIN, SECOND_OF_MARCH, "wording of 2025");
        Consent second = new Consent(WitnessedLibrary.ADMIN, THIRD_OF_MARCH, "wording of 2026");
        library.setUp(AsOfTest::withoutPartner)
                .change(environment -> environment.giveOptIn(first))
                .pass(Duration.ofHours(1))
                .change(environment -> environment.withdrawOptIn(WitnessedLibrary.ADMIN, library.clock.instant()))
                .change(environment -> environment.giveOptIn(second));

        List<OptInState> recorded = history().stream()
                .flatMap(change -> change.optIn().flatMap(RowChange::after).stream())
                .toList();

        assertEquals(
                List.of(
                        new OptInState.Given(first),
                        new OptInState.Withdrawn(
                                first, WitnessedLibrary.ADMIN, SECOND_OF_MARCH.plus(Duration.ofHours(1))),
                        new OptInState.Given(second)),
                recorded);
        assertEquals(
                Optional.of(first),
                library.partners
                        .environmentAt(WitnessedLibrary.ACME, Revision.of(2))
                        .flatMap(was -> was.environment().optIn().environment().consent()));
    }

    @Test
    @Rule("L-9")
    void the_history_says_who_changed_what_and_when() {
        library.setUp(AsOfTest::withoutPartner)
                .pass(Duration.ofHours(1))
                .change(environment -> environment.renameCustomer("ACME SE"));

        EnvironmentChange change = library.partners
                .history(WitnessedLibrary.ACME, Revision.of(1), 10)
                .map(HistoryPage::changes)
                .orElseThrow()
                .get(0);

        assertEquals(WitnessedLibrary.ADMIN, change.by());
        assertEquals(SECOND_OF_MARCH.plus(Duration.ofHours(1)), change.at());
        assertEquals(Optional.of(new RowChange<>(Optional.of("ACME GmbH"), Optional.of("ACME SE"))), change.customer());
    }

    @Test
    void refuses_an_empty_page_even_without_an_environment() {
        assertThrows(
                IllegalArgumentException.class,
                () -> library.partners.history(WitnessedLibrary.ACME, Revision.of(0), 0));
    }

    private AccessDecision decisionAt(Instant at) {
        return library.partners
                .reviewAt(WitnessedLibrary.ACME, at)
                .orElseThrow()
                .of(LOCATION)
                .decide(DL380, SUPPORT_CASE_REPORT);
    }

    private Optional<Revision> revisionAt(int minutes) {
        return library.partners
                .environmentAt(WitnessedLibrary.ACME, SECOND_OF_MARCH.plus(Duration.ofMinutes(minutes)))
                .map(EnvironmentSnapshot::revision);
    }

    private List<EnvironmentChange> history() {
        return library.partners
                .history(WitnessedLibrary.ACME, Revision.of(0), 100)
                .orElseThrow()
                .changes();
    }

    private CustomerEnvironment serviced(CustomerEnvironment environment) {
        return withPartner(withoutPartner(environment));
    }

    private CustomerEnvironment withPartner(CustomerEnvironment environment) {
        return environment
                .addPartner(library.partners.checkId(LOCATION).orThrow())
                .setDefault(SERVICE_PARTNER, LOCATION);
    }

    private static CustomerEnvironment withoutPartner(CustomerEnvironment environment) {
        return environment.registerDevice(device(DL380.value())).enableIntegration(HpePassportId.of("customer"));
    }

    private static Device device(String id) {
        return Device.builder()
                .id(DeviceId.of(id))
                .name(id)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }

    /** Revision 2 is made at minute 20, revision 3 at minute 10. */
    private void changeWithTheClockSetBack() {
        library.setUp(AsOfTest::withoutPartner)
                .pass(Duration.ofMinutes(20))
                .change(environment -> environment.renameCustomer("at 20"))
                .pass(Duration.ofMinutes(-10))
                .change(environment -> environment.registerDevice(device("at 10")));
    }
}
