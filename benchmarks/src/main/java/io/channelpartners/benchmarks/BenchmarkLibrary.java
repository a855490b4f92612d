package io.channelpartners.benchmarks;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.event.AccessListener;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A library over a store, with generated environments and one user who is linked to one location. */
public final class BenchmarkLibrary {

    static final Instant NOW = SettableClock.START;
    static final Actor CUSTOMER = Actor.of("customer");
    public static final HpePassportId USER = HpePassportId.of("passport-1");

    /** The locations that an environment lists; the user is linked to the first. */
    static final List<PartnerLocationId> LOCATIONS = List.of(
            PartnerLocationId.of("30000001"),
            PartnerLocationId.of("30000002"),
            PartnerLocationId.of("30000003"),
            PartnerLocationId.of("30000004"),
            PartnerLocationId.of("30000005"));

    private final EnvironmentStore store;
    private final ChannelPartnersLibrary library;

    /** Creates a library over a store in memory, which keeps the columns of this many environments of up to a million devices. */
    public BenchmarkLibrary(int cachedEnvironments) {
        this(inMemory(), cachedEnvironments);
    }

    /** Creates a library over a store, with listeners. */
    BenchmarkLibrary(EnvironmentStore store, int cachedEnvironments, AccessListener... listeners) {
        this.store = store;
        Clock clock = SettableClock.at(NOW);
        InMemoryPartnerVerifier verifier = new InMemoryPartnerVerifier(clock);
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        for (PartnerLocationId location : LOCATIONS) {
            verifier.recognize(location, IdChecks.details(location), Standings.full());
        }
        directory.link(USER, EmailAddress.of("user@partner.example"), Set.of(LOCATIONS.get(0)));
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(verifier)
                .passports(directory)
                .clock(clock)
                .devicesKept(cachedEnvironments * 2_100_000L);
        List.of(listeners).forEach(builder::listener);
        library = builder.build();
    }

    static EnvironmentStore inMemory() {
        return new InMemoryEnvironmentStore();
    }

    /** Stores a new environment with this many devices. */
    public EnvironmentId add(String name, int devices) {
        return add(GeneratedEnvironments.environment(EnvironmentId.of(name), devices));
    }

    /** Stores a new environment. */
    EnvironmentId add(CustomerEnvironment environment) {
        UUID creation = new UUID(1, environment.id().value().hashCode());
        store.saveWithSummary(
                EnvironmentSnapshot.changeToSetUp(environment, creation, CUSTOMER, NOW), DeviceSummary.of(environment));
        return environment.id();
    }

    /** Returns the user's view of an environment. */
    public PartnerView view(EnvironmentId environment) {
        return access().view(access().signIn(USER), environment);
    }

    public PartnerAccess access() {
        return library.partnerAccess();
    }

    ChannelPartners partners() {
        return library.channelPartners();
    }

    /** Returns the devices of an environment. */
    List<Device> devices(EnvironmentId id) {
        return environment(id).devices().all();
    }

    private CustomerEnvironment environment(EnvironmentId id) {
        return partners().environment(id).orElseThrow().environment();
    }

    /** Returns the device that a benchmark edits, the one in the middle. */
    Device middleDevice(EnvironmentId environment) {
        List<Device> devices = devices(environment);
        return devices.get(devices.size() / 2);
    }

    /** Checks that a location is neither the default reseller nor the reseller of the device. */
    boolean isNoReseller(EnvironmentId id, PartnerLocationId location, DeviceId device) {
        CustomerEnvironment environment = environment(id);
        return !environment.defaults().find(PartnerRole.RESELLER).equals(Optional.of(location))
                && environment.holding(device, PartnerRole.RESELLER).stream().noneMatch(by -> by.isBy(location));
    }

    /** Returns the device with a number appended to its name. */
    static Device renamed(Device device, int number) {
        return device.toBuilder().name(device.name() + number).build();
    }

    /** Returns each location in turn. */
    static PartnerLocationId location(int turn) {
        return LOCATIONS.get(turn % LOCATIONS.size());
    }

    /** Returns new IDs of random devices: equal to those of the environment, but different objects. */
    public DeviceId[] requests(EnvironmentId environment, int number) {
        List<Device> devices = devices(environment);
        Random random = new Random(7);
        DeviceId[] requests = new DeviceId[number];
        for (int at = 0; at < number; at++) {
            requests[at] = DeviceId.of(new String(
                    devices.get(random.nextInt(devices.size())).id().value().toCharArray()));
        }
        return requests;
    }
}
