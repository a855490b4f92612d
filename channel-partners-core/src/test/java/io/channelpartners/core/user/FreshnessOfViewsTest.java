package io.channelpartners.core.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.Answer;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a standing and a link count, and what a directory that cannot answer means. */
class FreshnessOfViewsTest {

    private static final AccessDecision STANDING_UNKNOWN =
            AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.LOCATION_IS_AUTHORIZED);
    private static final AccessDecision LINK_UNKNOWN =
            AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.VIEWER_IS_RECOGNIZED);

    private final TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
    private final Viewer ann = testLibrary.signIn("ann");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "just given,             PT0S,                YES",
        "a nanosecond too young, PT23H59M59.999999999S, YES",
        "exactly the age,        PT24H,               YES",
        "a nanosecond older,     PT24H0.000000001S,   UNKNOWN",
        "much older,             P300D,               UNKNOWN",
        "exactly the tolerance,  PT-1M,               YES",
        "a nanosecond beyond,    PT-1M-0.000000001S,  UNKNOWN",
    })
    @Rule("CP-56")
    void a_standing_counts_up_to_its_age_and_as_far_ahead_as_the_tolerance(
            String label, Duration since, Answer expected) {
        testLibrary.clock.advance(since);
        testLibrary.passports.answerFrom(testLibrary.clock.instant());
        AccessDecision decision = decision(testLibrary.view(ann));
        assertEquals(expected == Answer.YES ? AccessDecision.visible() : STANDING_UNKNOWN, decision);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "looked up now,          PT0S,                YES",
        "exactly the age,        PT24H,               YES",
        "a nanosecond older,     PT24H0.000000001S,   UNKNOWN",
        "exactly the tolerance,  PT-1M,               YES",
        "a nanosecond beyond,    PT-1M-0.000000001S,  UNKNOWN",
    })
    @Rule("CP-56")
    void a_link_counts_up_to_its_age_and_as_far_ahead_as_the_tolerance(String label, Duration since, Answer expected) {
        testLibrary.passports.answerFrom(SettableClock.START.minus(since));
        AccessDecision decision = decision(testLibrary.view(ann));
        assertEquals(expected == Answer.YES ? AccessDecision.visible() : LINK_UNKNOWN, decision);
    }

    @Test
    @Rule("CP-56")
    void a_standing_that_the_customer_keeps_counts_up_to_its_age() {
        testLibrary.clock.advance(Duration.ofHours(24));
        assertTrue(testLibrary.reviewOf("100").isVisible(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
        testLibrary.clock.advance(Duration.ofNanos(1));
        assertEquals(
                STANDING_UNKNOWN,
                testLibrary.reviewOf("100").decide(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-56")
    void the_age_is_configured() {
        ChannelPartnersLibrary strict =
                testLibrary.builder().longestAge(Duration.ofMinutes(5)).build();
        testLibrary.clock.advance(Duration.ofMinutes(5).plusNanos(1));
        assertEquals(STANDING_UNKNOWN, decision(strict.partnerAccess().view(ann, TestLibrary.ACME)));
    }

    @Test
    @Rule({"CP-56", "CP-60"})
    void a_lost_link_shows_at_the_next_view() {
        assertTrue(decision(testLibrary.view(ann)).isVisible());
        testLibrary.link("ann");
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.VIEWER_IS_RECOGNIZED),
                decision(testLibrary.view(ann)));
    }

    @Test
    @Rule("CP-56")
    void a_missing_link_is_known_for_as_long_as_a_link_is() {
        testLibrary.link("ann");
        testLibrary.passports.answerFrom(SettableClock.START.minus(Duration.ofHours(24)));
        assertEquals(Answer.NO, decision(testLibrary.view(ann)).answer());
        testLibrary.clock.advance(Duration.ofNanos(1));
        assertEquals(LINK_UNKNOWN, decision(testLibrary.view(ann)));
    }

    @Test
    @Rule({"CP-56", "CP-60"})
    void a_passport_that_is_no_longer_known_sees_nothing_at_the_next_view() {
        testLibrary.passports.forget(TestLibrary.ANN);
        assertEquals(FeatureSet.of(), testLibrary.view(ann).features(TestLibrary.DL380));
    }

    @Test
    @Rule("CP-56")
    void a_link_made_after_sign_in_is_judged_by_the_record() {
        testLibrary.link("bob");
        Viewer bob = testLibrary.signIn("bob");
        testLibrary.link("bob", "100");
        assertTrue(decision(testLibrary.view(bob)).isVisible());
        testLibrary.clock.advance(Duration.ofHours(24).plusNanos(1));
        assertEquals(STANDING_UNKNOWN, decision(testLibrary.view(bob)));
    }

    @Test
    @Rule("CP-56")
    void a_directory_that_fails_makes_the_recognition_unknown() {
        testLibrary.passports.fail(true);
        assertEquals(LINK_UNKNOWN, decision(testLibrary.view(ann)));
        assertEquals(FeatureSet.of(), testLibrary.view(ann).features(TestLibrary.DL380));
    }

    @Test
    @Rule("CP-56")
    void a_directory_that_failed_at_sign_in_and_still_fails_makes_the_recognition_unknown() {
        testLibrary.passports.fail(true);
        assertEquals(LINK_UNKNOWN, decision(testLibrary.viewOf("ann")));
    }

    @Test
    @Rule({"CP-03", "CP-56"})
    void a_directory_that_fails_after_hpe_did_not_answer_makes_the_recognition_unknown() {
        testLibrary.hpe.becomeUnavailable("maintenance");
        Viewer unchecked = testLibrary.signIn("ann");
        testLibrary.passports.fail(true);
        assertEquals(LINK_UNKNOWN, decision(testLibrary.view(unchecked)));
    }

    @Test
    @Rule("CP-56")
    void a_directory_that_answers_for_another_passport_makes_the_recognition_unknown() {
        PassportDirectory confused = new ConfusedDirectory(PartnerUser.builder()
                .passport(HpePassportId.of("bob"))
                .email(EmailAddress.of("bob@example.com"))
                .addLocations(TestLibrary.L100)
                .lookedUpAt(SettableClock.START)
                .build());
        PartnerView view = testLibrary
                .libraryWith(testLibrary.hpe, confused)
                .partnerAccess()
                .view(ann, TestLibrary.ACME);
        assertEquals(LINK_UNKNOWN, decision(view));
        assertFalse(view.isVisible(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-56")
    void a_directory_that_works_again_shows_everything_again() {
        testLibrary.passports.fail(true);
        assertFalse(decision(testLibrary.view(ann)).isVisible());
        testLibrary.passports.fail(false);
        assertTrue(decision(testLibrary.view(ann)).isVisible());
    }

    private static AccessDecision decision(PartnerView view) {
        return view.decide(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS);
    }
}
