package io.channelpartners.testkit.contract.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.testkit.contract.environment.model.Parts.devices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.Parts;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Reading parts while a writer is at work. */
@Rule("L-11")
interface ReadsPartsOfOneMoment extends StoreUnderTest {

    @Test
    @Sentence(
            value = {"part 1", "general 3", "general 1"},
            ask =
                    "Are the stamp, the devices and everything else read in one transaction with snapshot isolation, or in"
                            + " one statement?")
    default void reads_only_parts_of_states_to_which_some_change_led_while_others_are_written() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(twoDevices());
        Map<EnvironmentStamp, EnvironmentSnapshot> states = new ConcurrentHashMap<>();
        states.put(acme.present().stamp(), acme.present());
        Set<EnvironmentPart> read = Collections.synchronizedSet(new HashSet<>());

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    acme.change(saying(round));
                    states.put(acme.present().stamp(), acme.present());
                },
                () -> read.add(store.part(acme.id(), devices("one")).orElseThrow()),
                () -> read.add(
                        store.part(acme.id(), devices("one", "two", "unknown")).orElseThrow()));

        read.forEach(part -> requireCutFrom(states, part));
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"part 1", "general 3", "erase 1"},
            ask = "Is a part of an erased environment read together with the one set up after it?")
    default void never_mixes_a_part_of_an_erased_environment_with_its_successor_while_both_are_written()
            throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme");
        Map<EnvironmentStamp, EnvironmentSnapshot> states = new ConcurrentHashMap<>();
        Set<EnvironmentPart> read = Collections.synchronizedSet(new HashSet<>());

        Concurrently.whileWriting(
                rounds() / 2 + 1,
                round -> {
                    acme.setUp(Edits.all(twoDevices(), saying(round)));
                    states.put(acme.present().stamp(), acme.present());
                    acme.change(saying(round + 1));
                    states.put(acme.present().stamp(), acme.present());
                    acme.erase();
                },
                () -> store.part(acme.id(), devices("one")).ifPresent(read::add),
                () -> store.part(acme.id(), devices("one", "two")).ifPresent(read::add));

        read.forEach(part -> requireCutFrom(states, part));
    }

    @Test
    @Sentence(
            value = {"part 1", "general 4"},
            ask = "Is a part cached by the process, or read from a replica that lags behind?")
    default void sees_in_a_part_every_save_that_returned_before_while_others_are_written() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(twoDevices());
        AtomicReference<EnvironmentStamp> saved =
                new AtomicReference<>(acme.present().stamp());

        Concurrently.whileWriting(
                rounds(), round -> saved.set(acme.change(saying(round)).to()), () -> {
                    EnvironmentStamp before = Objects.requireNonNull(saved.get());
                    EnvironmentStamp stamp =
                            store.part(acme.id(), devices("one")).orElseThrow().stamp();
                    assertTrue(
                            stamp.compareTo(before) >= 0,
                            () -> before + " was saved before, and " + stamp + " is read");
                });
    }

    private static void requireCutFrom(Map<EnvironmentStamp, EnvironmentSnapshot> states, EnvironmentPart part) {
        Optional<EnvironmentSnapshot> whole = Optional.ofNullable(states.get(part.stamp()));
        Parts.same(whole.map(state -> EnvironmentPart.of(state, part.named())), Optional.of(part));
    }

    private static EnvironmentEdit twoDevices() {
        return Edits.all(
                Edits.list("1"),
                Edits.list("2"),
                Edits.register(Edits.device("one", ConnectMethod.DIRECT)),
                Edits.register(Edits.device("two", ConnectMethod.DIRECT)));
    }

    /**
     * Every fourth edit moves only the time of a check. The others put their number into the customer's name, both devices and their
     * opt-ins, and move both to the other partner.
     */
    private static EnvironmentEdit saying(int number) {
        if (number % 4 == 3) {
            return Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(number));
        }
        String said = "number " + number;
        String location = number % 2 == 0 ? "1" : "2";
        return Edits.all(
                Edits.rename(said), saying("one", said, location), saying("two", said, location), Edits.optIn(said));
    }

    private static EnvironmentEdit saying(String device, String said, String location) {
        return Edits.all(
                environment -> environment.changeDevice(
                        named(environment.devices().find(DeviceId.of(device)).orElseThrow(), said)),
                Edits.optIn(device, said),
                Edits.assign(RESELLER, location, device));
    }

    private static Device named(Device device, String name) {
        return device.toBuilder().name(name).build();
    }
}
