package io.channelpartners.benchmarks.peers;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generates an environment, always the same for one size, whose devices differ in all facts: ten listed locations with a full
 * standing, of which the first is the default for both roles; each role of three devices in five is individually assigned to any of
 * them; every third device is direct-connect, of which every other one has opted in; all generations.
 */
final class ComparedDevices {

    static final Instant NOW = SettableClock.START;
    static final Actor CUSTOMER = Actor.of("customer");
    static final List<PartnerLocationId> LOCATIONS = locations(10);

    private static final List<InsightRsGeneration> GENERATIONS = List.of(InsightRsGeneration.values());
    private static final OptInState OPTED_IN = new OptInState.Given(new Consent(CUSTOMER, NOW, "2026-1"));

    private ComparedDevices() {}

    private static List<PartnerLocationId> locations(int number) { // a loop, since a stream would slow the start
        List<PartnerLocationId> locations = new ArrayList<>(number);
        for (int last = 0; last < number; last++) {
            locations.add(PartnerLocationId.of("4000000" + last));
        }
        return List.copyOf(locations);
    }

    static CustomerEnvironment environment(int devices) {
        Random random = new Random(devices);
        EnvironmentRows.Builder rows = EnvironmentRows.builder()
                .id(EnvironmentId.of("acme"))
                .customer("Acme")
                .defaultReseller(LOCATIONS.get(0))
                .defaultServicePartner(LOCATIONS.get(0))
                .optIn(OPTED_IN)
                .integration(InsightOnlineIntegration.enabledFor(HpePassportId.of("customer-passport")));
        for (PartnerLocationId location : LOCATIONS) {
            rows.addPartners(ChannelPartner.of(IdChecks.recognized(location.value())));
        }
        for (int number = 0; number < devices; number++) {
            add(rows, DeviceId.of("device-" + number), random);
        }
        return CustomerEnvironment.restore(rows.build());
    }

    private static void add(EnvironmentRows.Builder rows, DeviceId id, Random random) {
        boolean direct = random.nextInt(3) == 0;
        rows.addDevices(Device.builder()
                .id(id)
                .name("host-" + Integer.toHexString(random.nextInt(1 << 24)))
                .generation(any(GENERATIONS, random))
                .connectMethod(direct ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                .build());
        if (random.nextInt(5) < 3) {
            rows.putResellers(id, any(LOCATIONS, random));
        }
        if (random.nextInt(5) < 3) {
            rows.putServicePartners(id, any(LOCATIONS, random));
        }
        if (direct && random.nextBoolean()) {
            rows.putDeviceOptIns(id, OPTED_IN);
        }
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
