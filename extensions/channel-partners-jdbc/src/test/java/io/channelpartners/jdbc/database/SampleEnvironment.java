package io.channelpartners.jdbc.database;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes that together touch every table; each row with personal data names Petra. */
public final class SampleEnvironment {

    public static final Actor PETRA = Actor.of("Petra who changes");
    public static final PartnerLocationId NORTH = PartnerLocationId.of("north");
    public static final PartnerLocationId SOUTH = PartnerLocationId.of("south");
    public static final DeviceId CENTRAL = DeviceId.of("central");
    public static final DeviceId DIRECT = DeviceId.of("direct");

    private static final Instant LATER = SettableClock.START.plusSeconds(60);
    private static final Consent CONSENT = new Consent(Actor.of("Petra who consents"), LATER, "wording for Petra");

    private SampleEnvironment() {}

    /** One edit for each change; the first one sets up. */
    public static List<EnvironmentEdit> edits() {
        return List.of(
                environment -> environment
                        .renameCustomer("Petra Ltd")
                        .addPartner(IdChecks.recognized("north"))
                        .addPartner(IdChecks.recognized("south"))
                        .registerDevices(
                                List.of(device(CENTRAL, ConnectMethod.CENTRAL), device(DIRECT, ConnectMethod.DIRECT)))
                        .saveDevices(DeviceTicks.of(NORTH).tick(RESELLER, CENTRAL, DIRECT))
                        .giveOptIn(DIRECT, CONSENT)
                        .giveOptIn(CONSENT)
                        .enableIntegration(HpePassportId.of("Petra's passport")),
                environment -> environment.setDefault(SERVICE_PARTNER, NORTH),
                environment -> checkedAgain(environment, NORTH),
                environment -> environment.saveDevices(DeviceTicks.of(SOUTH).tick(RESELLER, CENTRAL)),
                environment -> environment
                        .withdrawOptIn(DIRECT, Actor.of("Petra who withdraws"), LATER)
                        .withdrawOptIn(Actor.of("Petra who withdraws"), LATER)
                        .changeDevice(device(CENTRAL, ConnectMethod.DIRECT)),
                environment ->
                        environment.retireDevice(DIRECT).removePartner(SOUTH).disableIntegration(),
                environment -> checkedAgain(checkedAgain(environment, NORTH), NORTH));
    }

    private static CustomerEnvironment checkedAgain(CustomerEnvironment environment, PartnerLocationId location) {
        ChannelPartner known = environment.partners().find(location).orElseThrow();
        return environment.refreshPartner(new IdCheck.Recognized(
                location, known.details(), known.standing(), known.checkedAt().plusNanos(1)));
    }

    private static Device device(DeviceId id, ConnectMethod connectMethod) {
        return Device.builder()
                .id(id)
                .name("Petra's " + id)
                .model(connectMethod.toString())
                .addGroups(DeviceGroup.of("Petra's"), DeviceGroup.of(connectMethod.toString()))
                .generation(InsightRsGeneration.V7)
                .connectMethod(connectMethod)
                .build();
    }

    /** Obtains the change that sets up. */
    public static EnvironmentChange setUp(EnvironmentId id) {
        CustomerEnvironment made = edits().get(0).apply(CustomerEnvironment.named(id, "Customer"));
        return EnvironmentSnapshot.changeToSetUp(made, UUID.randomUUID(), PETRA, SettableClock.START);
    }

    /** Obtains the change that the n-th edit makes of a present state, counted from 0. */
    public static EnvironmentChange change(int n, EnvironmentSnapshot before) {
        CustomerEnvironment after = edits().get(n).apply(before.environment());
        return before.changeTo(after, PETRA, SettableClock.START.plusSeconds(n));
    }

    /** Obtains a change after which the last state of the sample no longer names Petra. */
    public static EnvironmentChange withoutPetra(EnvironmentSnapshot before) {
        CustomerEnvironment after = before.environment()
                .renameCustomer("Acme Ltd")
                .retireDevice(CENTRAL)
                .giveOptIn(new Consent(Actor.of("Paul"), LATER, "wording for Paul"));
        return before.changeTo(after, Actor.of("Paul"), LATER);
    }

    /** Counts the devices of the state to which a change of the present one leads. */
    public static DeviceSummary summaryAfter(EnvironmentStore store, EnvironmentChange change) {
        return summaryAfter(store.find(change.environment()), change);
    }

    /** Counts the devices of the state to which a change of a state leads. */
    public static DeviceSummary summaryAfter(Optional<EnvironmentSnapshot> before, EnvironmentChange change) {
        return DeviceSummary.of(EnvironmentSnapshot.after(change, before).environment());
    }

    /** Saves the first changes with the summaries of the states to which they lead. */
    public static void save(EnvironmentStore store, EnvironmentId id, int changes) {
        for (int n = 0; n < changes; n++) {
            EnvironmentChange change =
                    n == 0 ? setUp(id) : change(n, store.find(id).orElseThrow());
            if (!store.saveWithSummary(change, summaryAfter(store, change))) {
                throw new AssertionError("not saved: " + change);
            }
        }
    }
}
