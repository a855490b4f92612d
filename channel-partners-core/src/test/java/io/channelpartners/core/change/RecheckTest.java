package io.channelpartners.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.Revision;
import io.channelpartners.core.fixture.RivalStore;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Check ID, repeated for listed partners. Acme lists 100, its default in both roles, and 200. */
class RecheckTest {

    private static final Instant LATER = SettableClock.START.plus(Duration.ofDays(3));

    private final RivalStore store = new RivalStore();
    private final TestLibrary testLibrary =
            TestLibrary.standingStill(store).given(TestLibrary.acme().withPartner("200", Standings.full()));

    @BeforeEach
    void three_days_later() {
        testLibrary.clock.set(LATER);
    }

    @Test
    @Rule("CP-15")
    void moves_the_time_in_the_same_revision_where_hpe_says_the_same() {
        ChangeResult result = recheck(TestLibrary.L100);
        assertEquals(Revision.of(1), result.revision());
        assertEquals(LATER, kept(TestLibrary.L100).checkedAt());
        assertEquals(SettableClock.START, kept(TestLibrary.L200).checkedAt());
        assertEquals(result.snapshot(), present());
    }

    @Test
    @Rule({"CP-15", "CP-56"})
    void makes_the_standing_count_again_in_the_review() {
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.LOCATION_IS_AUTHORIZED),
                testLibrary.reviewOf("100").decide(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
        recheck(TestLibrary.L100);
        assertTrue(testLibrary.reviewOf("100").isVisible(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
        assertEquals(LATER, testLibrary.reviewOf("100").checkedAt().orElseThrow());
    }

    @Test
    @Rule("CP-15")
    void makes_a_revision_where_the_standing_differs() {
        testLibrary.recognize("100", Standings.resellerOnly());
        assertEquals(Revision.of(2), recheck(TestLibrary.L100).revision());
        assertEquals(Standings.resellerOnly(), kept(TestLibrary.L100).standing());
        assertEquals(LATER, kept(TestLibrary.L100).checkedAt());
    }

    @Test
    @Rule("CP-15")
    void makes_a_revision_where_only_the_details_differ() {
        PartnerDetails moved = PartnerDetails.builder()
                .companyName("Partner 100")
                .city("Bremen")
                .country("DE")
                .build();
        testLibrary.hpe.recognize(TestLibrary.L100, moved, Standings.full());
        assertEquals(Revision.of(2), recheck(TestLibrary.L100).revision());
        assertEquals(moved, kept(TestLibrary.L100).details());
    }

    @Test
    @Rule("CP-15")
    void keeps_the_entry_of_an_id_that_is_no_longer_recognized_authorized_for_nothing() {
        testLibrary.hpe.forget(TestLibrary.L100);
        assertEquals(Revision.of(2), recheck(TestLibrary.L100).revision());
        assertEquals(
                new ChannelPartner(TestLibrary.L100, IdChecks.details(TestLibrary.L100), PartnerStanding.none(), LATER),
                kept(TestLibrary.L100));
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.LOCATION_IS_AUTHORIZED),
                testLibrary.reviewOf("100").decide(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
    }

    @Test
    @Rule("CP-15")
    void changes_nothing_where_hpe_does_not_answer() {
        EnvironmentSnapshot before = present();
        testLibrary.hpe.becomeUnavailable("maintenance");
        assertTrue(recheck(TestLibrary.L100).change().isEmpty());
        assertTrue(testLibrary
                .partners()
                .recheckAll(TestLibrary.ACME, TestLibrary.BY)
                .change()
                .isEmpty());
        assertEquals(before, present());
    }

    @Test
    @Rule({"CP-03", "CP-15"})
    void changes_nothing_where_hpe_answers_for_another_id() {
        EnvironmentSnapshot before = present();
        PartnerVerifier confused = id -> new IdCheck.NotRecognized(PartnerLocationId.of("999"), LATER);
        testLibrary
                .libraryWith(confused, testLibrary.passports)
                .channelPartners()
                .recheckAll(TestLibrary.ACME, TestLibrary.BY);
        assertEquals(before, present());
    }

    @Test
    @Rule("CP-15")
    void refreshes_all_partners_as_one_change() {
        testLibrary.recognize("100", Standings.resellerOnly());
        testLibrary.hpe.forget(TestLibrary.L200);
        ChangeResult result = testLibrary.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        assertEquals(Revision.of(2), result.revision());
        assertEquals(Standings.resellerOnly(), kept(TestLibrary.L100).standing());
        assertEquals(PartnerStanding.none(), kept(TestLibrary.L200).standing());
    }

    @Test
    @Rule("CP-15")
    void refreshes_those_partners_for_whom_hpe_answers() {
        PartnerVerifier halfAnswering =
                id -> id.equals(TestLibrary.L100) ? new IdCheck.Unavailable(id, "busy") : testLibrary.hpe.check(id);
        testLibrary
                .libraryWith(halfAnswering, testLibrary.passports)
                .channelPartners()
                .recheckAll(TestLibrary.ACME, TestLibrary.BY);
        assertEquals(SettableClock.START, kept(TestLibrary.L100).checkedAt());
        assertEquals(LATER, kept(TestLibrary.L200).checkedAt());
    }

    @Test
    @Rule({"CP-06", "CP-15"})
    void is_refused_for_a_partner_that_is_not_listed() {
        EditRefused refused = assertThrows(EditRefused.class, () -> recheck(PartnerLocationId.of("999")));
        assertEquals("partner \"999\"", refused.problems().get(0).subject());
        assertEquals(SettableClock.START, kept(TestLibrary.L100).checkedAt());
    }

    @Test
    @Rule({"CP-15", "CP-36"})
    void asks_hpe_once_per_id_however_often_rivals_are_faster() {
        List<PartnerLocationId> asked = new ArrayList<>();
        PartnerVerifier counting = id -> {
            asked.add(id);
            return testLibrary.hpe.check(id);
        };
        store.nextSavesLose(3, environment -> environment.renameCustomer(environment.customer() + "!"));
        testLibrary
                .libraryWith(counting, testLibrary.passports)
                .channelPartners()
                .recheckAll(TestLibrary.ACME, TestLibrary.BY);
        assertEquals(4, store.saves());
        assertEquals(List.of(TestLibrary.L100, TestLibrary.L200), asked);
        assertEquals(Revision.of(4), present().revision());
        assertEquals(LATER, kept(TestLibrary.L200).checkedAt());
    }

    private ChangeResult recheck(PartnerLocationId id) {
        return testLibrary.partners().recheck(TestLibrary.ACME, TestLibrary.BY, id);
    }

    private EnvironmentSnapshot present() {
        return testLibrary.partners().environment(TestLibrary.ACME).orElseThrow();
    }

    private ChannelPartner kept(PartnerLocationId id) {
        return present().environment().partners().find(id).orElseThrow();
    }
}
