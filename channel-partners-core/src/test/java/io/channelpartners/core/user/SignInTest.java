package io.channelpartners.core.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user brings along after signing in. */
class SignInTest {

    private final TestLibrary testLibrary = TestLibrary.standingStillWithAcme();

    @Test
    @Rule("CP-60")
    void brings_the_standing_of_every_linked_location() {
        testLibrary.link("ann", "100", "200").recognize("200", Standings.resellerOnly());
        assertEquals(
                Map.of(
                        TestLibrary.L100, new CheckedStanding(Standings.full(), SettableClock.START),
                        TestLibrary.L200, new CheckedStanding(Standings.resellerOnly(), SettableClock.START)),
                testLibrary.signIn("ann").standings());
    }

    @Test
    @Rule({"CP-03", "CP-56"})
    void brings_a_standing_that_authorizes_nothing_for_an_id_that_is_not_recognized() {
        testLibrary.hpe.forget(TestLibrary.L100);
        assertEquals(
                Map.of(TestLibrary.L100, new CheckedStanding(PartnerStanding.none(), SettableClock.START)),
                testLibrary.signIn("ann").standings());
    }

    @Test
    @Rule("CP-60")
    void brings_nothing_for_a_passport_that_nobody_knows() {
        Viewer stranger = testLibrary.signIn("stranger");
        assertEquals(Map.of(), stranger.standings());
        assertEquals(FeatureSet.of(), testLibrary.view(stranger).features(TestLibrary.DL380));
    }

    @Test
    @Rule({"CP-03", "CP-56"})
    void leaves_the_standing_to_the_record_when_hpe_does_not_answer() {
        testLibrary.hpe.becomeUnavailable("maintenance");
        assertFalse(testLibrary.viewOf("ann").features(TestLibrary.DL380).isEmpty());

        testLibrary.clock.advance(Duration.ofHours(24).plusNanos(1));
        PartnerView view = testLibrary.viewOf("ann");
        assertEquals(FeatureSet.of(), view.features(TestLibrary.DL380));
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.LOCATION_IS_AUTHORIZED),
                view.decide(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Rule({"CP-03", "CP-56"})
    void treats_a_broken_answer_from_hpe_as_no_answer(PartnerVerifier broken) {
        Viewer viewer = testLibrary
                .libraryWith(broken, testLibrary.passports)
                .partnerAccess()
                .signIn(TestLibrary.ANN);
        assertEquals(Map.of(), viewer.standings());
    }

    static Stream<Arguments> treats_a_broken_answer_from_hpe_as_no_answer() {
        return Stream.of(
                broken("throws", id -> {
                    throw new IllegalStateException("told to fail");
                }),
                broken("is recognized but of another ID", id -> IdChecks.recognized("999")),
                broken(
                        "is not recognized but of another ID",
                        id -> new IdCheck.NotRecognized(TestLibrary.L200, SettableClock.START)));
    }

    private static Arguments broken(String label, PartnerVerifier verifier) {
        return Arguments.of(Named.of(label, verifier));
    }
}
