package io.channelpartners.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.RivalStore;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.OlderCheck;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Answers from HPE that arrive late, come from a cache, or have a clock that runs ahead. Acme's default 100 may do everything.
 */
class LateAnswersTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final RivalStore store = new RivalStore();
    private final TestLibrary testLibrary = TestLibrary.standingStill(store).given(TestLibrary.acme());

    @Test
    @Rule("CP-15")
    void a_check_that_began_first_and_ended_last_does_not_undo_a_withdrawal() {
        IdCheck slow = testLibrary.partners().checkId(TestLibrary.L100);
        testLibrary.recognizeLater("100", PartnerStanding.none());
        Instant withdrawn = testLibrary.clock.instant();
        testLibrary.partners().recheck(TestLibrary.ACME, TestLibrary.BY, TestLibrary.L100);

        ChangeResult result = testLibrary.change(environment -> environment.refreshPartner(slow));

        assertNothingIsSeen();
        assertTrue(result.change().isEmpty());
        assertEquals(List.of(new OlderCheck(TestLibrary.L100, SettableClock.START, withdrawn)), result.olderChecks());
    }

    @Test
    @Rule("CP-15")
    void an_answer_that_the_back_end_remembered_does_not_undo_a_withdrawal() {
        testLibrary.recognizeLater("100", PartnerStanding.none());
        testLibrary.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        testLibrary.clock.advance(Duration.ofHours(1));
        PartnerVerifier remembering = id -> IdChecks.recognized(id.value());
        ChannelPartnersLibrary library = testLibrary.libraryWith(remembering, testLibrary.passports);

        ChangeResult one = library.channelPartners().recheck(TestLibrary.ACME, TestLibrary.BY, TestLibrary.L100);
        ChangeResult all = library.channelPartners().recheckAll(TestLibrary.ACME, TestLibrary.BY);

        assertNothingIsSeen();
        assertEquals(1, one.olderChecks().size());
        assertEquals(one.olderChecks(), all.olderChecks());
    }

    @Test
    @Rule({"CP-15", "CP-36"})
    void a_retried_edit_does_not_undo_what_a_faster_writer_learned() {
        IdCheck before = testLibrary.partners().checkId(TestLibrary.L100);
        Instant later = SettableClock.START.plusSeconds(30);
        store.nextSavesLose(
                1, environment -> environment.refreshPartner(new IdCheck.NotRecognized(TestLibrary.L100, later)));

        ChangeResult result = testLibrary.change(
                environment -> environment.renameCustomer("ACME AG").refreshPartner(before));

        assertEquals("ACME AG", result.environment().customer());
        assertEquals(List.of(new OlderCheck(TestLibrary.L100, SettableClock.START, later)), result.olderChecks());
        assertNothingIsSeen();
    }

    @Test
    @Rule({"CP-15", "CP-56"})
    void a_clock_that_once_ran_a_year_ahead_locks_nobody_out() {
        testLibrary.clock.advance(YEAR);
        testLibrary.recognize("100", PartnerStanding.none());
        testLibrary.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        testLibrary.clock.advance(YEAR.negated());
        testLibrary.recognize("100", Standings.full());
        assertTrue(testLibrary.reviewOf("100").features(TestLibrary.DL380).isEmpty());

        ChangeResult result = testLibrary.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);

        assertEquals(List.of(), result.olderChecks());
        assertFalse(testLibrary.reviewOf("100").features(TestLibrary.DL380).isEmpty());
    }

    @Test
    @Rule({"CP-15", "CP-56"})
    void a_withdrawal_stored_half_a_minute_ahead_is_not_undone_by_an_older_yes() {
        testLibrary.clock.advance(Duration.ofSeconds(30));
        testLibrary.recognize("100", PartnerStanding.none());
        testLibrary.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        testLibrary.clock.advance(Duration.ofSeconds(-30));
        testLibrary.recognize("100", Standings.full());

        ChangeResult result = testLibrary.partners().recheck(TestLibrary.ACME, TestLibrary.BY, TestLibrary.L100);

        assertEquals(1, result.olderChecks().size());
        assertNothingIsSeen();
    }

    @Test
    @Rule({"CP-03", "CP-15", "CP-56"})
    void an_answer_further_in_the_future_than_the_tolerance_counts_as_unavailable() {
        for (Duration ahead :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(1).plusNanos(1))) {
            Instant then = testLibrary.clock.instant().plus(ahead);
            PartnerVerifier fast = id -> new IdCheck.NotRecognized(id, then);
            ChannelPartnersLibrary library = testLibrary.libraryWith(fast, testLibrary.passports);
            boolean counts = ahead.equals(Duration.ofMinutes(1));

            assertEquals(
                    counts,
                    library.channelPartners().checkId(TestLibrary.L200) instanceof IdCheck.NotRecognized,
                    ahead::toString);
            Viewer viewer = library.partnerAccess().signIn(TestLibrary.ANN);
            assertEquals(counts, viewer.standings().containsKey(TestLibrary.L100), ahead::toString);
            if (!counts) {
                assertEquals(Map.of(), viewer.standings());
                assertTrue(library.channelPartners()
                        .recheckAll(TestLibrary.ACME, TestLibrary.BY)
                        .change()
                        .isEmpty());
            }
        }
    }

    @Test
    @Rule("CP-56")
    void a_sign_in_does_not_outlive_a_withdrawal_that_was_recorded_later() {
        Viewer ann = testLibrary.signIn("ann");
        testLibrary.recognizeLater("100", PartnerStanding.none());
        testLibrary.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);

        assertEquals(FeatureSet.of(), testLibrary.view(ann).features(TestLibrary.DL380));
    }

    private void assertNothingIsSeen() {
        assertEquals(FeatureSet.of(), testLibrary.reviewOf("100").features(TestLibrary.DL380));
    }
}
