package io.channelpartners.benchmarks.peers;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.PartnerView;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** An environment of {@link ComparedDevices} in a library over stores in memory, and a user who is linked to its first location. */
final class ComparedEnvironment {

    private static final HpePassportId USER = HpePassportId.of("passport-1");
    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    private final CustomerEnvironment environment;
    private final FactsOfDevices facts;
    private final ChannelPartnersLibrary library;

    ComparedEnvironment(int devices) {
        environment = ComparedDevices.environment(devices);
        facts = new FactsOfDevices(environment, ComparedDevices.LOCATIONS.get(0));
        Clock clock = SettableClock.at(ComparedDevices.NOW);
        InMemoryPartnerVerifier verifier = new InMemoryPartnerVerifier(clock);
        for (PartnerLocationId location : ComparedDevices.LOCATIONS) {
            verifier.recognize(location, IdChecks.details(location), Standings.full());
        }
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        directory.link(USER, EmailAddress.of("user@partner.example"), Set.of(ComparedDevices.LOCATIONS.get(0)));
        InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
        store.save(EnvironmentSnapshot.changeToSetUp(
                environment, new UUID(1, devices), ComparedDevices.CUSTOMER, ComparedDevices.NOW));
        library = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(verifier)
                .passports(directory)
                .clock(clock)
                .devicesKept(10_000_000)
                .build();
    }

    /** Returns the environment as it was set up. */
    CustomerEnvironment environment() {
        return environment;
    }

    List<Device> devices() {
        return environment.devices().all();
    }

    Facts facts(DeviceId device) {
        return facts.of(device);
    }

    PartnerAccess access() {
        return library.partnerAccess();
    }

    Viewer viewer() {
        return access().signIn(USER);
    }

    /** Returns the user's view. */
    PartnerView view() {
        return access().view(viewer(), environment.id());
    }

    /** Returns the customer's review, which answers for every location. */
    AccessReview review() {
        return library.channelPartners().review(environment.id()).orElseThrow();
    }

    /** Saves an edit of the environment as the customer. */
    void change(EnvironmentEdit edit) {
        library.channelPartners().change(environment.id(), ComparedDevices.CUSTOMER, edit);
    }

    /** Cuts the history up to now, so that a million changes do not fill the heap. */
    void forgetHistory() {
        library.channelPartners()
                .cutHistory(environment.id(), review().snapshot().revision());
    }

    /**
     * Returns random devices and features; as in an application, the IDs are equal to those of the environment, but different
     * objects.
     */
    List<Request> requests(int number) {
        Random random = new Random(7);
        List<Device> devices = devices();
        return IntStream.range(0, number)
                .mapToObj(at -> {
                    DeviceId known = devices.get(random.nextInt(devices.size())).id();
                    DeviceId device = DeviceId.of(new String(known.value().toCharArray()));
                    return new Request(device, FEATURES[random.nextInt(FEATURES.length)], facts(device));
                })
                .toList();
    }
}
