package io.channelpartners.core;

import static io.channelpartners.access.AccessCondition.CUSTOMER_HAS_OPTED_IN;
import static io.channelpartners.access.AccessCondition.LOCATION_HOLDS_A_ROLE;
import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.SERVICE_EVENT_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.testkit.AccessAssertions.assertSees;
import static io.channelpartners.testkit.AccessAssertions.assertSeesNot;
import static io.channelpartners.testkit.AccessAssertions.assertWithheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The testkit's assertions on real answers: silent if they hold, an explanation if they do not. */
class AccessAssertionsTest {

    private static final DeviceId DL380 = DeviceId.of("dl380-07");

    private final CustomerEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(PartnerRole.SERVICE_PARTNER, "30523182")
            .withDevice("dl380-07")
            .environment();
    private final TestDoubles doubles = new TestDoubles().with(acme).link("ann", "30523182");
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(doubles.environments())
            .verifier(doubles.verifier())
            .passports(doubles.passports())
            .clock(doubles.clock())
            .build();
    private final LocationAccess access =
            library.channelPartners().review(acme.id()).orElseThrow().of(PartnerLocationId.of("30523182"));
    private final PartnerView view =
            library.partnerAccess().view(library.partnerAccess().signIn(HpePassportId.of("ann")), acme.id());

    @Test
    void are_silent_where_they_hold() {
        assertSees(access, "dl380-07", CSN_LINK, SERVICE_EVENT_REPORT);
        assertSees(view, "dl380-07", CSN_LINK, SERVICE_EVENT_REPORT);
        assertSeesNot(access, "dl380-07", WARRANTY_STATUS);
        assertSeesNot(view, "dl380-07", WARRANTY_STATUS);
        assertWithheld(access, "dl380-07", WARRANTY_STATUS, CUSTOMER_HAS_OPTED_IN);
        assertWithheld(view, "dl380-07", WARRANTY_STATUS, CUSTOMER_HAS_OPTED_IN);
    }

    @Test
    void explain_everything_that_is_not_seen() {
        assertFails(
                "WARRANTY_STATUS of device dl380-07: expected to be visible, but was not.\n"
                        + access.explain(DL380, WARRANTY_STATUS),
                () -> assertSees(access, "dl380-07", CSN_LINK, WARRANTY_STATUS));
        assertFails(
                "WARRANTY_STATUS of device dl380-07: expected to be visible, but was not.\n"
                        + view.explain(DL380, WARRANTY_STATUS),
                () -> assertSees(view, "dl380-07", WARRANTY_STATUS, CSN_LINK));
    }

    @Test
    void explain_everything_that_is_seen_and_should_not_be() {
        assertFails(
                "CSN_LINK of device dl380-07: expected to be hidden, but was visible.\n"
                        + access.explain(DL380, CSN_LINK)
                        + "\nSERVICE_EVENT_REPORT of device dl380-07: expected to be hidden, but was visible.\n"
                        + access.explain(DL380, SERVICE_EVENT_REPORT),
                () -> assertSeesNot(access, "dl380-07", CSN_LINK, WARRANTY_STATUS, SERVICE_EVENT_REPORT));
        assertFails(
                "CSN_LINK of device dl380-07: expected to be hidden, but was visible.\n"
                        + view.explain(DL380, CSN_LINK),
                () -> assertSeesNot(view, "dl380-07", CSN_LINK));
    }

    @Test
    void say_what_withholds_a_feature_instead() {
        assertFails(
                "WARRANTY_STATUS of device dl380-07: expected to be withheld by LOCATION_HOLDS_A_ROLE, but was withheld"
                        + " by CUSTOMER_HAS_OPTED_IN.\n" + access.explain(DL380, WARRANTY_STATUS),
                () -> assertWithheld(access, "dl380-07", WARRANTY_STATUS, LOCATION_HOLDS_A_ROLE));
        assertFails(
                "CSN_LINK of device dl380-07: expected to be withheld by LOCATION_HOLDS_A_ROLE, but was visible.\n"
                        + view.explain(DL380, CSN_LINK),
                () -> assertWithheld(view, "dl380-07", CSN_LINK, LOCATION_HOLDS_A_ROLE));
    }

    @Test
    @Rule("CP-59")
    void say_that_a_viewer_cannot_distinguish_a_mistyped_device_from_one_of_others() {
        assertFails(
                "CSN_LINK of device d1380-07: expected to be visible, but was not.\n"
                        + "Link to CSN (Service events) is not visible: no location of the viewer holds a role on the device."
                        + " A viewer gets the same answer about a device or an environment that does not exist (CP-59).",
                () -> assertSees(view, "d1380-07", CSN_LINK));
    }

    @Test
    void refuse_to_check_nothing() {
        InsightOnlineFeature[] none = {};
        assertThrows(IllegalArgumentException.class, () -> assertSees(access, "dl380-07", none));
        assertThrows(IllegalArgumentException.class, () -> assertSeesNot(view, "dl380-07", none));
    }

    private static void assertFails(String message, Executable expectation) {
        assertEquals(message, assertThrows(AssertionError.class, expectation).getMessage());
    }
}
