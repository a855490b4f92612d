package io.channelpartners.core.review;

import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who delivers break-fix for a device of an environment, as far as the customer may know. */
class DeliveryPartnerOfADeviceTest {

    private static final PartnerLocationId PARTNER = PartnerLocationId.of("30523182");
    private static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    private static final DeviceId DEVICE = DeviceId.of("dl380-07");
    private static final Optional<DeliveryPartner> DELIVERS = Optional.of(new DeliveryPartner.ServicePartner(PARTNER));
    private static final Optional<DeliveryPartner> HPE = Optional.of(new DeliveryPartner.Hpe());

    private final TestLibrary testLibrary = new TestLibrary();

    @Test
    @Rule({"CP-20", "CP-70"})
    void is_the_individual_or_the_default_service_partner() {
        testLibrary
                .stored(AnEnvironment.called("individual")
                        .withDevice("dl380-07")
                        .servicedBy("30523182")
                        .environment())
                .stored(AnEnvironment.called("by default")
                        .withDevice("dl380-07")
                        .withDefault(SERVICE_PARTNER, "30523182")
                        .environment());

        assertEquals(DELIVERS, deliveryPartner(EnvironmentId.of("individual"), DEVICE));
        assertEquals(DELIVERS, deliveryPartner(EnvironmentId.of("by default"), DEVICE));
    }

    @Test
    @Rule("CP-70")
    void is_hpe_if_only_a_reseller_holds_the_device() {
        testLibrary.stored(AnEnvironment.called(ACME.value())
                .withDevice("dl380-07")
                .resoldBy("30523182")
                .environment());

        assertEquals(HPE, deliveryPartner(ACME, DEVICE));
    }

    @Test
    @Rule({"CP-08", "CP-70"})
    void is_hpe_if_the_service_partner_is_not_authorized() {
        testLibrary.stored(AnEnvironment.called(ACME.value())
                .withPartner("30523182", Standings.resellerOnly())
                .withDevice("dl380-07")
                .servicedBy("30523182")
                .environment());

        assertEquals(HPE, deliveryPartner(ACME, DEVICE));
    }

    @Test
    @Rule({"CP-56", "CP-70"})
    void is_unknown_once_the_standing_is_too_old_until_it_is_checked_again() {
        testLibrary.stored(AnEnvironment.called(ACME.value())
                .withDevice("dl380-07")
                .servicedBy("30523182")
                .environment());

        testLibrary.clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertEquals(DELIVERS, deliveryPartner(ACME, DEVICE));

        testLibrary.clock.advance(Duration.ofSeconds(2));
        assertEquals(Optional.of(new DeliveryPartner.Unknown(PARTNER)), deliveryPartner(ACME, DEVICE));

        testLibrary.change(ACME, acme -> acme.refreshPartner(testLibrary.hpe.check(PARTNER)));
        assertEquals(DELIVERS, deliveryPartner(ACME, DEVICE));
    }

    @Test
    @Rule("CP-70")
    void does_not_depend_on_the_integration() {
        testLibrary.stored(AnEnvironment.called(ACME.value())
                .integrated()
                .withDevice("dl380-07")
                .servicedBy("30523182")
                .environment());
        testLibrary.change(ACME, acme -> acme.disableIntegration());

        assertEquals(DELIVERS, deliveryPartner(ACME, DEVICE));
    }

    @Test
    @Rule("CP-70")
    void is_empty_for_an_unknown_device() {
        testLibrary.stored(AnEnvironment.called(ACME.value())
                .withDefault(SERVICE_PARTNER, "30523182")
                .environment());

        assertEquals(Optional.empty(), deliveryPartner(ACME, DEVICE));
    }

    private Optional<DeliveryPartner> deliveryPartner(EnvironmentId environment, DeviceId device) {
        return testLibrary
                .library
                .channelPartners()
                .review(environment)
                .orElseThrow()
                .deliveryPartner(device);
    }
}
