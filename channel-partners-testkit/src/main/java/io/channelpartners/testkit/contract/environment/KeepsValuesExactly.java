package io.channelpartners.testkit.contract.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Extreme values, and thousands of values. */
interface KeepsValuesExactly extends StoreUnderTest {

    @Test
    @Rule({"CP-15", "CP-41"})
    @Sentence(
            value = {"general 6", "history 3", "cut 1"},
            ask =
                    "Are instants kept as seconds and nanoseconds, rather than as milliseconds or a timestamp of the database?")
    default void keeps_instants_to_the_nanosecond_over_their_whole_range() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme")
                .setUp(Edits.all(Edits.list("1"), Edits.register(Edits.device("direct", ConnectMethod.DIRECT))));
        for (Instant instant : HostileInstants.all()) {
            acme.save(acme.next(Edits.checkAgain("1", instant), instant));
            acme.save(acme.next(consent(instant), instant));
            acme.save(acme.next(
                    Edits.all(Edits.withdrawOptIn(instant), Edits.withdrawOptIn("direct", instant)), instant));
            acme.verify();
            acme.cut(acme.revision());
            acme.verify();
        }
    }

    @Test
    @Sentence(value = "history 3", ask = "Is the actor kept with each change, character by character?")
    default void keeps_actors_character_by_character() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();
        for (String text : HostileTexts.all()) {
            EnvironmentEdit byText = environment ->
                    environment.giveOptIn(new Consent(Actor.of(text), HostileInstants.LATER, "wording of " + text));
            acme.save(acme.next(byText, Actor.of(text)));
        }
        acme.verify();
    }

    @Test
    @Sentence(
            value = {"save 1", "general 6"},
            ask = "Is there a limit to the parameters of a statement, the size of a row, or the time of a transaction?")
    default void keeps_changes_of_thousands_of_devices() {
        List<Device> devices = IntStream.range(0, 5_000)
                .mapToObj(i -> Edits.device("device-" + i, i % 3 == 0 ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL))
                .toList();
        List<DeviceId> ids = devices.stream().map(Device::id).toList();
        List<DeviceId> direct = IntStream.range(0, 5_000)
                .filter(i -> i % 3 == 0)
                .mapToObj(ids::get)
                .toList();
        DeviceTicks ticks =
                DeviceTicks.of(PartnerLocationId.of("1")).tick(RESELLER, ids).tick(SERVICE_PARTNER, direct);
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme")
                .setUp(Edits.all(
                        Edits.list("1"),
                        Edits.list("2"),
                        environment -> environment.registerDevices(devices).saveDevices(ticks),
                        environment -> environment.giveOptIn(direct, Edits.consent("wording"))));
        acme.verify();

        acme.change(environment -> environment.saveDevices(
                DeviceTicks.of(PartnerLocationId.of("2")).tick(RESELLER, ids)));
        acme.change(environment -> environment.changeDevices(
                ids.stream().map(id -> Edits.device(id.value())).toList()));
        acme.verify();
        acme.change(Edits.all(Edits.unlist("1"), Edits.unlist("2")));
        acme.cut(2);
        acme.verify();
        acme.erase();
        acme.verify();
    }

    @Test
    @Sentence(
            value = "save 1",
            ask = "Is there a limit to the rows of one change: are thousands of partners checked at once?")
    default void keeps_changes_of_thousands_of_partners() {
        List<String> locations =
                IntStream.range(0, 2_000).mapToObj(i -> "location-" + i).toList();
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(each(locations, Edits::list));

        acme.change(each(locations, location -> Edits.checkAgain(location, HostileInstants.LATER)));
        acme.verify();
        acme.change(each(locations, Edits::unlist));
        acme.verify();
    }

    private static EnvironmentEdit consent(Instant at) {
        Consent consent = new Consent(Actor.of("who consents"), at, "wording of " + at);
        return environment -> environment.giveOptIn(consent).giveOptIn(DeviceId.of("direct"), consent);
    }

    private static EnvironmentEdit each(List<String> locations, Function<String, EnvironmentEdit> edit) {
        return Edits.all(locations.stream().map(edit).toArray(EnvironmentEdit[]::new));
    }
}
