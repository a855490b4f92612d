package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import java.util.Random;

/**
 * Generates environments of any size, always the same for one size: five listed locations, a default for each role, three devices in
 * five individually assigned, one in ten direct-connect, of which every other one has opted in itself, all generations.
 */
final class GeneratedEnvironments {

    private static final List<PartnerLocationId> LOCATIONS = BenchmarkLibrary.LOCATIONS;
    private static final List<String> MODELS = List.of("ProLiant DL380 Gen10", "MSA 2040", "Synergy 480 Gen10");
    private static final List<String> KINDS = List.of("sql", "web", "mail", "file", "backup", "esx", "san", "dc");

    private GeneratedEnvironments() {}

    static CustomerEnvironment environment(EnvironmentId id, int devices) {
        Random random = new Random(devices);
        OptInState optedIn =
                new OptInState.Given(new Consent(BenchmarkLibrary.CUSTOMER, BenchmarkLibrary.NOW, "2026-1"));
        EnvironmentRows.Builder rows = EnvironmentRows.builder()
                .id(id)
                .customer("Customer " + id)
                .defaultReseller(LOCATIONS.get(0))
                .defaultServicePartner(LOCATIONS.get(1))
                .optIn(optedIn)
                .integration(InsightOnlineIntegration.enabledFor(HpePassportId.of("customer-passport")));
        for (PartnerLocationId location : LOCATIONS) {
            rows.addPartners(ChannelPartner.of(IdChecks.recognized(location.value(), Standings.full())));
        }
        for (int number = 0; number < devices; number++) {
            Device device = device(number, random);
            rows.addDevices(device);
            if (random.nextInt(5) < 3) {
                rows.putResellers(device.id(), any(LOCATIONS, random));
                rows.putServicePartners(device.id(), any(LOCATIONS, random));
            }
            if (device.connectMethod() == ConnectMethod.DIRECT && random.nextBoolean()) {
                rows.putDeviceOptIns(device.id(), optedIn);
            }
        }
        return CustomerEnvironment.restore(rows.build());
    }

    private static Device device(int number, Random random) {
        String name = any(KINDS, random) + "-" + Integer.toString(random.nextInt(1 << 24), 36) + ".example.net";
        return Device.builder()
                .id(DeviceId.of("device-" + Integer.toString(number, 36)))
                .name(name)
                .model(any(MODELS, random))
                .addGroups(DeviceGroup.of("group-" + random.nextInt(20)))
                .generation(any(List.of(InsightRsGeneration.values()), random))
                .connectMethod(random.nextInt(10) == 0 ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                .build();
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
