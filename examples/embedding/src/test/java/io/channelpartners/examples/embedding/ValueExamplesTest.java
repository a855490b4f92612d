package io.channelpartners.examples.embedding;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples in the Javadoc of values and edits. */
class ValueExamplesTest {

    @Test
    void makes_details() {
        PartnerDetails details = PartnerDetails.builder()
                .companyName("Nordwind Systemhaus")
                .city("Hamburg")
                .country("DE")
                .build();

        assertEquals(Optional.empty(), details.state());
    }

    @Test
    void makes_a_standing() {
        PartnerStanding standing = PartnerStanding.builder()
                .reseller(Answer.YES)
                .servicePartner(Answer.NO)
                .build();
        standing.authorization(PartnerRole.SERVICE_PARTNER); // NO
        standing.proactiveCare(); // UNKNOWN: nobody said

        assertEquals(Answer.NO, standing.authorization(PartnerRole.SERVICE_PARTNER));
        assertEquals(Answer.UNKNOWN, standing.proactiveCare());
    }

    @Test
    void summarizes_devices() {
        CustomerEnvironment environment =
                AnEnvironment.called("acme-01").withDevice("dl380-07").environment();
        List<String> report = new ArrayList<>();

        byte[] stored = DeviceSummary.of(environment).encoded();
        DeviceSummary.decoded(stored).forEach((kind, devices) -> report.add(devices + " devices of " + kind));

        assertEquals(1, report.size());
    }

    @Test
    void checks_freshness() {
        Instant noon = Instant.parse("2026-03-03T12:00:00Z");

        Freshness freshness = new Freshness(Duration.ofHours(24), Duration.ofMinutes(1));
        freshness.isFresh(noon, noon.plus(Duration.ofHours(24))); // true, and false a nanosecond later
        freshness.isFresh(
                noon, noon.minus(Duration.ofMinutes(1))); // true: the clocks of two machines may differ by that much

        assertEquals(Freshness.standard(), freshness);
        assertTrue(freshness.isFresh(noon, noon.plus(Duration.ofHours(24))));
        assertTrue(freshness.isFresh(noon, noon.minus(Duration.ofMinutes(1))));
    }

    @Test
    void makes_a_device_and_an_environment() {
        Device dl380 = Device.builder()
                .id(DeviceId.of("CZ3129TXYZ"))
                .name("sql-01.berlin")
                .model("ProLiant DL380 Gen9")
                .serialNumber("CZ3129TXYZ")
                .addGroups(DeviceGroup.of("Production"))
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
        IdCheck.Recognized check = IdChecks.recognized("30523182");

        CustomerEnvironment acme = CustomerEnvironment.named(EnvironmentId.of("acme-01"), "ACME GmbH")
                .addPartner(check)
                .registerDevice(dl380)
                .setDefault(SERVICE_PARTNER, check.id());
        acme.holding(dl380.id(), SERVICE_PARTNER); // by default: the checked partner
        acme.holding(dl380.id(), RESELLER); // HPE

        assertEquals(Optional.of(new Holding.ByDefault(check.id())), acme.holding(dl380.id(), SERVICE_PARTNER));
        assertEquals(Optional.of(new Holding.ByHpe()), acme.holding(dl380.id(), RESELLER));
    }

    @Test
    void makes_an_edit() {
        EnvironmentEdit backToHpe = environment -> environment.resetDefault(SERVICE_PARTNER);

        CustomerEnvironment acme = AnEnvironment.called("acme-01")
                .withDefault(SERVICE_PARTNER, "30523182")
                .environment();
        assertEquals(Optional.empty(), backToHpe.apply(acme).defaults().servicePartner());
    }

    @Test
    void makes_ticks() {
        DeviceId dl360 = DeviceId.of("dl360-01");
        DeviceId dl380 = DeviceId.of("dl380-07");
        DeviceId msa2040 = DeviceId.of("msa2040-02");

        DeviceTicks ticks = DeviceTicks.of(PartnerLocationId.of("30523182"))
                .tick(RESELLER, dl380, msa2040)
                .tickGroup(SERVICE_PARTNER, DeviceGroup.of("Production"))
                .clear(SERVICE_PARTNER, dl360);

        CustomerEnvironment saved = AnEnvironment.called("acme-01")
                .withDevice(dl360.value())
                .servicedBy("30523182")
                .withDevice(dl380.value())
                .inGroup("Production")
                .withDevice(msa2040.value())
                .environment()
                .saveDevices(ticks);
        assertEquals(Optional.of(new Holding.ByHpe()), saved.holding(dl360, SERVICE_PARTNER));
        assertTrue(saved.holding(dl380, SERVICE_PARTNER).orElseThrow().isBy(ticks.partner()));
    }

    @Test
    void makes_an_environment_in_one_sentence() {
        CustomerEnvironment acme = AnEnvironment.called("acme-01")
                .integrated()
                .optedIn()
                .withDefault(RESELLER, "30523182")
                .withDevice("dl380-07")
                .inGroup("Production")
                .servicedBy("81261689")
                .withDevice("msa-02")
                .connectedDirectly()
                .optedInItself()
                .environment();

        assertTrue(acme.optIn()
                .isGivenFor(acme.devices().find(DeviceId.of("msa-02")).orElseThrow()));
        assertEquals(2, acme.partners().all().size());
    }
}
