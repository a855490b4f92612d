package io.channelpartners.core.review;

import static io.channelpartners.access.AccessCondition.VIEWER_IS_RECOGNIZED;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.LocationAccess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The customer asks about one user of a location. */
class GivenUserTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final PartnerLocationId L100 = PartnerLocationId.of("100");
    private static final DeviceId DL380 = DeviceId.of("dl380");
    private static final HpePassportId ANN = HpePassportId.of("ann");
    private static final HpePassportId BOB = HpePassportId.of("bob");
    private static final HpePassportId EVE = HpePassportId.of("eve");

    private final TestLibrary testLibrary = new TestLibrary()
            .stored(AnEnvironment.called("acme")
                    .integrated()
                    .optedIn()
                    .withDefault(RESELLER, "100")
                    .withDevice("dl380")
                    .environment())
            .link(ANN, L100)
            .link(BOB, PartnerLocationId.of("200"))
            .share(L100, EVE)
            .link(EVE);

    @Test
    @Rule({"CP-60", "CP-61", "L-6"})
    void a_linked_or_shared_user_sees_what_the_location_sees() {
        for (HpePassportId user : List.of(ANN, EVE)) {
            assertEquals(of(L100).features(DL380), of(user).features(DL380));
            assertEquals(testLibrary.view(user, ACME).features(DL380), of(user).features(DL380));
            assertEquals(1, of(user).count(WARRANTY_STATUS));
        }
    }

    @Test
    @Rule({"CP-54", "L-8"})
    void anybody_else_sees_nothing_and_the_explanation_says_so() {
        for (HpePassportId user : List.of(BOB, HpePassportId.of("nobody"))) {
            assertEquals(AccessDecision.stopped(Answer.NO, VIEWER_IS_RECOGNIZED), decided(user));
            assertTrue(of(user).features(DL380).isEmpty());
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                assertEquals(0, of(user).count(feature));
            }
            assertEquals(
                    List.of(new Repair(L100, Set.of(RepairAct.LINK_OR_SHARE))),
                    of(user).explain(DL380, WARRANTY_STATUS).repairs());
        }
    }

    @Test
    @Rule("CP-56")
    void an_old_record_or_a_silent_directory_leaves_it_unknown() {
        AccessDecision unknown = AccessDecision.stopped(Answer.UNKNOWN, VIEWER_IS_RECOGNIZED);
        testLibrary.passports.answerFrom(testLibrary.clock.instant().minus(Duration.ofDays(2)));
        assertEquals(unknown, decided(ANN));
        assertEquals(unknown, decided(BOB));
    }

    @Test
    @Rule("CP-59")
    void the_text_assumes_a_user_only_if_none_was_given_and_names_nobody() {
        String assumed = of(L100).explain(DL380, WARRANTY_STATUS).toString();
        assertTrue(assumed.contains("; assuming a user linked to the location; "), assumed);

        String given = of(ANN).explain(DL380, WARRANTY_STATUS).toString();
        assertTrue(
                given.contains("the viewer is recognized as a user of the location"
                        + " (the user asked about, by the directory's record of "),
                given);
        assertFalse(given.contains("assuming"), given);
        assertFalse(given.contains(ANN.value()), given);
        assertEquals(
                Optional.of(new Evidence.GivenUser(L100, Optional.empty())),
                Optional.ofNullable(of(HpePassportId.of("nobody"))
                        .explain(DL380, WARRANTY_STATUS)
                        .facts()
                        .get(VIEWER_IS_RECOGNIZED)));
    }

    private AccessDecision decided(HpePassportId user) {
        return of(user).decide(DL380, WARRANTY_STATUS);
    }

    private LocationAccess of(HpePassportId user) {
        return testLibrary.library.channelPartners().review(ACME).orElseThrow().of(L100, user);
    }

    private LocationAccess of(PartnerLocationId location) {
        return testLibrary.library.channelPartners().review(ACME).orElseThrow().of(location);
    }
}
