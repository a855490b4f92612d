package io.channelpartners.testkit.contract.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.contract.environment.model.Parts.devices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.RandomSteps;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading some devices of an environment without the others. */
@Rule("L-11")
interface ReadsParts extends StoreUnderTest {

    @Test
    @Sentence(
            value = {"part 1", "part 2"},
            ask =
                    "Does each table that says something of a device answer for every device asked for, and for no other?")
    default void reads_of_a_device_all_that_the_state_says_of_it() {
        EnvironmentModel acme = usual(newStore());
        for (Set<DeviceId> asked : List.of(
                devices("plain"),
                devices("direct"),
                devices("resold"),
                devices("serviced"),
                devices("direct", "resold"),
                devices("plain", "direct", "resold", "serviced"),
                devices("resold", "unknown"))) {
            acme.verify(asked);
        }
        acme.change(Edits.checkAgain("1", HostileInstants.LATER));
        acme.verify(devices("direct", "resold"));
        acme.change(Edits.all(
                Edits.setDefault(RESELLER, "2"),
                Edits.withdrawOptIn("direct", HostileInstants.LATER),
                Edits.assign(RESELLER, "1", "resold"),
                Edits.retire("serviced")));
        acme.verify(devices("direct", "resold", "serviced"));
    }

    @Test
    @Sentence(
            value = {"part 1", "general 4"},
            ask =
                    "Is a part answered by another way than the state, such as a table of its own that some change forgets?")
    default void reads_the_part_of_the_present_state_after_each_of_many_random_changes() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        Random random = new Random(11);
        for (int step = 0; step < 2 * rounds(); step++) {
            if (random.nextInt(30) == 0) {
                acme.erase();
                acme.setUp(RandomSteps.next(random));
            } else {
                EnvironmentChange change = acme.next(RandomSteps.next(random));
                if (!change.isEmpty()) {
                    acme.save(change);
                }
            }
            acme.verify(devices("server", "ss"));
            acme.verify(RandomSteps.devices(random));
        }
    }

    @Test
    @Sentence(
            value = "part 2",
            ask =
                    "Is a device that is not registered, or no device at all, taken for an environment that does not exist?")
    default void keeps_that_a_device_was_asked_for_which_is_not_registered() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = usual(store);

        acme.verify(devices());
        acme.verify(devices("unknown"));
        acme.verify(devices("unknown", "Plain", "plain "));

        EnvironmentPart part =
                store.part(acme.id(), devices("plain", "unknown")).orElseThrow();
        assertEquals(devices("plain", "unknown"), part.named(), "the named devices");
        assertEquals(1, part.devices().size(), "those of them that are registered");
        assertEquals(Optional.empty(), part.holding(DeviceId.of("unknown"), RESELLER), "who holds the unknown one");
    }

    @Test
    @Sentence(
            value = {"part 1", "part 2"},
            ask =
                    "Is there a smaller limit to the parameters of a statement, or none to the devices that are asked for?")
    default void reads_a_thousand_devices_and_refuses_one_more() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(aThousandAndOne());
        List<DeviceId> all = acme.present().environment().devices().all().stream()
                .map(Device::id)
                .toList();
        for (int size : new int[] {1, 2, 3, 255, 256, 257, 511, 513, 999, EnvironmentPart.MOST_DEVICES}) {
            acme.verify(new HashSet<>(all.subList(all.size() - size, all.size())));
        }

        Set<DeviceId> tooMany = new HashSet<>(all);
        assertThrows(IllegalArgumentException.class, () -> store.part(acme.id(), tooMany), "one device more");
        EnvironmentModel nothing = EnvironmentModel.of(store, "nothing");
        nothing.verify(new HashSet<>(all.subList(1, all.size())));
        assertThrows(IllegalArgumentException.class, () -> store.part(nothing.id(), tooMany), "and no environment");
    }

    @Test
    @Sentence(
            value = {"part 1", "erase 2"},
            ask = "Is there no part of an environment that does not exist, or no longer exists?")
    default void has_no_part_of_an_environment_that_does_not_exist_or_was_erased() {
        EnvironmentStore store = newStore();
        EnvironmentModel other = EnvironmentModel.of(store, "Acme").setUp(Edits.register("plain"));
        EnvironmentModel acme = EnvironmentModel.of(store, "acme");
        acme.verify(devices());
        acme.verify(devices("plain"));

        acme.setUp(Edits.all(Edits.register("plain"), Edits.register("former")));
        acme.verify(devices("plain", "former"));
        acme.erase();
        acme.verify(devices());
        acme.verify(devices("plain", "former"));

        acme.setUp(Edits.register("plain"));
        acme.verify(devices("plain", "former"));
        other.verify(devices("plain", "former"));
    }

    @Test
    @Rule("CP-02")
    @Sentence(
            value = {"part 1", "general 5"},
            ask = "Are IDs of devices bound as values and compared as bytes, however they look?")
    default void keeps_devices_apart_in_parts_whose_ids_look_alike() {
        EnvironmentModel acme =
                EnvironmentModel.of(newStore(), "acme").setUp(Edits.all(Edits.list("1"), Edits.list("2")));
        List<String> texts = HostileTexts.all();
        List<EnvironmentEdit> registered = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) { // every other one, so that the others must not be found
            registered.add(Edits.register(Edits.device(texts.get(i), ConnectMethod.DIRECT)));
            registered.add(Edits.assign(i % 4 == 0 ? RESELLER : SERVICE_PARTNER, i % 3 == 0 ? "1" : "2", texts.get(i)));
            registered.add(Edits.optIn(texts.get(i), "wording of " + texts.get(i)));
        }
        acme.change(Edits.all(registered.toArray(EnvironmentEdit[]::new)));

        texts.forEach(text -> acme.verify(devices(text)));
        for (int i = 1; i < texts.size(); i++) {
            acme.verify(devices(texts.get(i - 1), texts.get(i)));
        }
        acme.verify(devices(texts.toArray(String[]::new)));
    }

    /** Two devices, both individually held, one with an opt-in of its own; and two that follow the defaults. */
    private static EnvironmentModel usual(EnvironmentStore store) {
        return EnvironmentModel.of(store, "acme")
                .setUp(Edits.all(
                        Edits.list("1"),
                        Edits.list("2"),
                        Edits.setDefault(SERVICE_PARTNER, "1"),
                        Edits.register("plain"),
                        Edits.register(Edits.device("direct", ConnectMethod.DIRECT)),
                        Edits.register("resold"),
                        Edits.register(Edits.device("serviced", ConnectMethod.DIRECT)),
                        Edits.assign(RESELLER, "2", "resold"),
                        Edits.assign(SERVICE_PARTNER, "2", "serviced"),
                        Edits.assign(RESELLER, "1", "serviced"),
                        Edits.optIn("of the environment"),
                        Edits.optIn("direct", "of the device"),
                        Edits.integrate("customer")));
    }

    private static EnvironmentEdit aThousandAndOne() {
        List<Device> devices = IntStream.rangeClosed(0, EnvironmentPart.MOST_DEVICES)
                .mapToObj(i -> Edits.device("device-" + i, i % 3 == 0 ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL))
                .toList();
        List<DeviceId> ids = devices.stream().map(Device::id).toList();
        assertTrue(ids.size() > EnvironmentPart.MOST_DEVICES);
        return Edits.all(
                Edits.list("1"),
                Edits.list("2"),
                environment -> environment.registerDevices(devices),
                ticks("1", ids.subList(0, 400)),
                ticks("2", ids.subList(300, 1_000)),
                environment -> environment.giveOptIn(
                        devices.stream()
                                .filter(device -> device.connectMethod() == ConnectMethod.DIRECT)
                                .map(Device::id)
                                .toList(),
                        Edits.consent("wording")));
    }

    private static EnvironmentEdit ticks(String location, List<DeviceId> devices) {
        return environment -> environment.saveDevices(DeviceTicks.of(PartnerLocationId.of(location))
                .tick(RESELLER, devices)
                .tick(SERVICE_PARTNER, devices.subList(100, devices.size())));
    }
}
