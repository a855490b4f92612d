package io.channelpartners.tools.accessreport.load;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The environments of the sample fleet are set up as its files say. */
class FleetLoaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private final LoadedFleet fleet = assertInstanceOf(
                    LoadResult.Loaded.class,
                    new FleetLoader(CLOCK, Progress.unwatched()).load(Fleet.read(Path.of("sample-fleet"))))
            .fleet();

    @Test
    void lists_the_environments() {
        assertEquals(
                List.of("alder-clinic", "birch-bank", "cedar-port"),
                fleet.environments().stream().map(EnvironmentId::value).toList());
    }

    @Test
    void gives_each_device_its_holders() {
        CustomerEnvironment alder = environment("alder-clinic");

        assertEquals(individually("0020500"), alder.holding(DeviceId.of("ALD-005"), SERVICE_PARTNER));
        assertEquals(individually("0010042"), alder.holding(DeviceId.of("ALD-006"), SERVICE_PARTNER));
        assertEquals(
                Optional.of(new Holding.ByDefault(PartnerLocationId.of("0010043"))),
                alder.holding(DeviceId.of("ALD-006"), RESELLER));
        assertEquals(
                Optional.of(new Holding.ByHpe()),
                environment("birch-bank").holding(DeviceId.of("BIR-6"), SERVICE_PARTNER));
    }

    @Test
    void gives_the_opt_in_of_the_environment_and_of_devices() {
        CustomerEnvironment birch = environment("birch-bank");

        assertFalse(birch.optIn().environment().isGiven());
        assertEquals(List.of(DeviceId.of("BIR-4")), birch.optIn().devices());
        assertTrue(environment("alder-clinic").optIn().environment().isGiven());
    }

    @Test
    void enables_the_integration_where_there_is_a_passport() {
        assertTrue(environment("birch-bank").integration().isEnabled());
        assertFalse(environment("cedar-port").integration().isEnabled());
    }

    private CustomerEnvironment environment(String id) {
        return fleet.review(EnvironmentId.of(id)).snapshot().environment();
    }

    private static Optional<Holding> individually(String location) {
        return Optional.of(new Holding.Individual(PartnerLocationId.of(location)));
    }
}
