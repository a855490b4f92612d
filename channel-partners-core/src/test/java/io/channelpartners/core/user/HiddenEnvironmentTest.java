package io.channelpartners.core.user;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a partner's user cannot tell apart (CP-59): four ways of having nothing to do with a device. */
class HiddenEnvironmentTest {

    /** How it stands between the user and the locations. */
    enum Links {
        NOBODY_KNOWS_THE_USER,
        NONE,
        ONE,
        TWO,
        STALE,
        DIRECTORY_FAILS
    }

    @Property(tries = 500)
    @Rule("CP-59")
    void four_ways_of_having_nothing_to_do_with_a_device_answer_alike(
            @ForAll Links links,
            @ForAll Answer authorization,
            @ForAll boolean integrated,
            @ForAll boolean optedIn,
            @ForAll boolean othersAreDefault,
            @ForAll InsightRsGeneration generation) {
        TestLibrary testLibrary = TestLibrary.withAnn()
                .given(unlisting(integrated, optedIn, othersAreDefault, generation))
                .given(listing(integrated, optedIn, othersAreDefault, generation))
                .recognize(
                        "100",
                        PartnerStanding.builder()
                                .reseller(authorization)
                                .servicePartner(authorization)
                                .build());
        Viewer viewer = viewer(testLibrary, links);
        PartnerView unknownEnvironment = view(testLibrary, viewer, "nowhere");
        PartnerView unlisted = view(testLibrary, viewer, "unlisting");
        PartnerView listed = view(testLibrary, viewer, "listing");
        DeviceId unknownDevice = DeviceId.of("no-such-device");
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            AccessDecision expected = unknownEnvironment.decide(unknownDevice, feature);
            assertEquals(expected, unknownEnvironment.decide(TestLibrary.DL380, feature), "environment unknown");
            assertEquals(expected, unlisted.decide(unknownDevice, feature), "location not listed, device unknown");
            assertEquals(expected, unlisted.decide(TestLibrary.DL380, feature), "location not listed");
            assertEquals(expected, listed.decide(unknownDevice, feature), "device unknown");
            assertEquals(expected, listed.decide(TestLibrary.DL380, feature), "device without a role of the location");
        }
        for (PartnerView view : new PartnerView[] {unknownEnvironment, unlisted, listed}) {
            assertEquals(0, view.features(TestLibrary.DL380).size());
            assertEquals(0, view.features(unknownDevice).size());
            assertEquals(Optional.empty(), view.device(TestLibrary.DL380));
            assertEquals(Optional.empty(), view.device(unknownDevice));
        }
    }

    private static Viewer viewer(TestLibrary testLibrary, Links links) {
        switch (links) {
            case NOBODY_KNOWS_THE_USER -> testLibrary.passports.forget(TestLibrary.ANN);
            case NONE -> testLibrary.link("ann");
            case ONE -> testLibrary.link("ann", "100");
            case TWO, STALE, DIRECTORY_FAILS -> testLibrary.link("ann", "100", "200");
        }
        Viewer viewer = testLibrary.signIn("ann");
        if (links == Links.STALE) {
            testLibrary.passports.answerFrom(SettableClock.START.minus(Duration.ofDays(2)));
        }
        testLibrary.passports.fail(links == Links.DIRECTORY_FAILS);
        return viewer;
    }

    private static PartnerView view(TestLibrary testLibrary, Viewer viewer, String environment) {
        PartnerAccess access = testLibrary.library.partnerAccess();
        return access.view(viewer, EnvironmentId.of(environment));
    }

    /** Locations 100 and 200 are not in the list at all. */
    private static AnEnvironment unlisting(
            boolean integrated, boolean optedIn, boolean othersAreDefault, InsightRsGeneration generation) {
        return with(AnEnvironment.called("unlisting"), integrated, optedIn, othersAreDefault, generation);
    }

    /** Locations 100 and 200 are listed and hold another device, not dl380. */
    private static AnEnvironment listing(
            boolean integrated, boolean optedIn, boolean othersAreDefault, InsightRsGeneration generation) {
        AnEnvironment sentence = AnEnvironment.called("listing")
                .withDevice("msa")
                .resoldBy("100")
                .servicedBy("200");
        return with(sentence, integrated, optedIn, othersAreDefault, generation);
    }

    private static AnEnvironment with(
            AnEnvironment sentence,
            boolean integrated,
            boolean optedIn,
            boolean othersAreDefault,
            InsightRsGeneration generation) {
        AnEnvironment longer = sentence.withDevice("dl380").reportedBy(generation);
        longer = integrated ? longer.integrated() : longer;
        longer = optedIn ? longer.optedIn() : longer;
        return othersAreDefault ? longer.withDefault(RESELLER, "300").withDefault(SERVICE_PARTNER, "300") : longer;
    }
}
