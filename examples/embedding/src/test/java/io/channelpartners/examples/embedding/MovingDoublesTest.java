package io.channelpartners.examples.embedding;

import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.AccessAssertions.assertSees;
import static io.channelpartners.testkit.AccessAssertions.assertSeesNot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.LocationUser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doubles and the portal of the examples, with a clock that advances at each reading and no tolerance for answers from the future. */
class MovingDoublesTest {

    private final CustomerEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(SERVICE_PARTNER, "30523182")
            .withDevice("dl380-07")
            .environment();

    @ParameterizedTest
    @ValueSource(strings = {"PT0.000000001S", "PT1S", "PT1M"})
    void show_the_same_as_with_a_clock_that_stands_still(Duration step) {
        TestDoubles doubles =
                new TestDoubles(SettableClock.advancing(step)).with(acme).link("ann", "30523182");
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .sharedViews(doubles.sharedViews())
                .listener(doubles.listener())
                .clock(doubles.clock())
                .tolerance(Duration.ZERO)
                .build();
        MyPortal portal = new MyPortal(library);
        PartnerLocationId location = PartnerLocationId.of("30523182");

        assertSees(portal.viewFor("ann", "acme-01"), "dl380-07", CSN_LINK);
        assertSeesNot(portal.viewFor("ann", "acme-01"), "dl380-07", WARRANTY_STATUS);
        portal.optIn("acme-01", "kim");
        assertEquals("warranty status", portal.warrantyFor("ann", "acme-01", "dl380-07"));
        assertEquals(
                List.of(new LocationUser(HpePassportId.of("ann"), LocationUser.Way.LINKED)),
                library.channelPartners()
                        .review(acme.id())
                        .orElseThrow()
                        .usersOf(location)
                        .toList());
        doubles.requireAllUsed();
    }
}
