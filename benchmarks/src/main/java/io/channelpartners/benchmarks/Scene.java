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
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
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

/** A library over a store in memory, with a seeded fleet and one user who is linked to one location. */
final class Scene {

    static final Instant NOW = SettableClock.START;
    static final Actor CUSTOMER = Actor.of("customer");
    static final HpePassportId USER = HpePassportId.of("passport-1");

    /** The locations that an environment lists; the user is linked to the first. */
    static final List<PartnerLocationId> LOCATIONS = List.of(
            PartnerLocationId.of("30000001"),
            PartnerLocationId.of("30000002"),
            PartnerLocationId.of("30000003"),
            PartnerLocationId.of("30000004"),
            PartnerLocationId.of("30000005"));

    private final EnvironmentStore store;
    private final ChannelPartnersLibrary library;

    /** Creates a scene in memory; columns are kept of at most the given number of environments, each of up to a million devices. */
    Scene(int environmentsKept) {
        this(inMemory(), environmentsKept);
    }

    /** Creates a scene over a store. */
    Scene(EnvironmentStore store, int environmentsKept) {
        this.store = store;
        Clock clock = SettableClock.at(NOW);
        InMemoryPartnerVerifier verifier = new InMemoryPartnerVerifier(clock);
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        for (PartnerLocationId location : LOCATIONS) {
            verifier.recognize(location, IdChecks.details(location), Standings.full());
        }
        directory.link(USER, EmailAddress.of("user@partner.example"), Set.of(LOCATIONS.get(0)));
        library = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(verifier)
                .passports(directory)
                .clock(clock)
                .devicesKept(environmentsKept * 2_000_000L)
                .build();
    }

    static EnvironmentStore inMemory() {
        return new InMemoryEnvironmentStore();
    }

    /** Keeps a new environment of so many devices. */
    EnvironmentId add(String name, int devices) {
        CustomerEnvironment environment = Fleet.environment(EnvironmentId.of(name), devices);
        UUID creation = new UUID(1, name.hashCode());
        store.save(EnvironmentSnapshot.changeToSetUp(environment, creation, CUSTOMER, NOW));
        return environment.id();
    }

    /** Looks at an environment as the user. */
    PartnerView view(EnvironmentId environment) {
        return access().view(access().signIn(USER), environment);
    }

    PartnerAccess access() {
        return library.partnerAccess();
    }

    ChannelPartners partners() {
        return library.channelPartners();
    }

    /** Gets the devices of an environment. */
    List<Device> devices(EnvironmentId id) {
        return environment(id).devices().all();
    }

    private CustomerEnvironment environment(EnvironmentId id) {
        return partners().environment(id).orElseThrow().environment();
    }

    /** Gets the one that is edited: it is in the midst of the others. */
    Device edited(EnvironmentId environment) {
        List<Device> devices = devices(environment);
        return devices.get(devices.size() / 2);
    }

    /** Whether a location is neither the default reseller nor that of a device. */
    boolean isNoReseller(EnvironmentId id, PartnerLocationId location, DeviceId device) {
        CustomerEnvironment environment = environment(id);
        return !environment.defaults().of(PartnerRole.RESELLER).equals(Optional.of(location))
                && environment.holding(device, PartnerRole.RESELLER).stream().noneMatch(by -> by.isBy(location));
    }

    /** Returns a device with a number behind its name. */
    static Device renamed(Device device, int number) {
        return device.toBuilder().name(device.name() + number).build();
    }

    /** Gets one location after the other. */
    static PartnerLocationId location(int turn) {
        return LOCATIONS.get(turn % LOCATIONS.size());
    }

    /** Makes fresh IDs of devices that are there, in random order: equal to those of the environment, but not the same. */
    DeviceId[] requests(EnvironmentId environment, int number) {
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
