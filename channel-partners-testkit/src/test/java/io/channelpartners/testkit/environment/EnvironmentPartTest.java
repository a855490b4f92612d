package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.byHpe;
import static io.channelpartners.testkit.environment.Shorthand.change;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.stored;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** A part of a state says of its devices what the state says, row by row. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
@Rule("L-11")
class EnvironmentPartTest {

    private static final CustomerEnvironment ACME = AnEnvironment.called("acme")
            .integrated()
            .optedIn()
            .withDefault(SERVICE_PARTNER, "north")
            .withPartner("south", Standings.full())
            .withDevice("dl380")
            .resoldBy("south")
            .withDevice("msa")
            .connectedDirectly()
            .optedInItself()
            .withDevice("dl360")
            .environment();
    private static final EnvironmentSnapshot STATE = stored(ACME);

    @Provide
    Arbitrary<Set<DeviceId>> some() {
        Set<DeviceId> devices = new HashSet<>(ChannelPartnersDomain.DEVICES);
        devices.add(device("unknown"));
        return Arbitraries.subsetOf(devices);
    }

    @Property
    void says_what_the_state_says_of_each_device_and_once(
            @ForAll CustomerEnvironment environment, @ForAll @From("some") Set<DeviceId> some) {
        EnvironmentPart part = EnvironmentPart.of(stored(environment), some);

        assertEquals(environment.id(), part.id());
        assertEquals(environment.customer(), part.customer());
        assertEquals(environment.partners(), part.partners());
        assertEquals(environment.defaults(), part.defaults());
        assertEquals(environment.integration(), part.integration());
        assertEquals(environment.optIn().environment(), part.optIn().environment());
        assertEquals(stored(environment).stamp(), part.stamp());
        for (DeviceId device : some) {
            assertEquals(environment.devices().find(device), part.devices().find(device));
            assertEquals(environment.optIn().stateOf(device), part.optIn().stateOf(device));
            for (PartnerRole role : PartnerRole.values()) {
                assertEquals(environment.holding(device, role), part.holding(device, role));
                assertEquals(
                        environment.assignments().find(device, role),
                        part.assignments().find(device, role));
            }
        }
    }

    @Property
    void says_nothing_of_another_device(
            @ForAll CustomerEnvironment environment, @ForAll @From("some") Set<DeviceId> some) {
        EnvironmentPart part = EnvironmentPart.of(stored(environment), some);

        assertEquals(some, part.named());
        assertEquals(
                some.stream().filter(environment.devices()::contains).collect(Collectors.toSet()),
                part.devices().all().stream().map(Device::id).collect(Collectors.toSet()));
        for (Device other : environment.devices().all()) {
            if (!some.contains(other.id())) {
                assertEquals(Optional.empty(), part.assignments().find(other.id(), RESELLER));
                assertEquals(Optional.empty(), part.assignments().find(other.id(), SERVICE_PARTNER));
                assertThrows(IllegalArgumentException.class, () -> part.holding(other.id(), RESELLER));
            }
        }
    }

    @Property
    void is_restored_from_the_rows_of_its_devices(
            @ForAll CustomerEnvironment environment, @ForAll @From("some") Set<DeviceId> some) {
        EnvironmentSnapshot state = stored(environment);
        EnvironmentPart restored = EnvironmentPart.restore(state.stamp(), only(environment.rows(), some), some);

        assertEquals(EnvironmentPart.of(state, some), restored);
        assertEquals(EnvironmentPart.of(state, some).hashCode(), restored.hashCode());
    }

    private static EnvironmentRows only(EnvironmentRows rows, Set<DeviceId> some) {
        return rows.toBuilder()
                .devices(rows.devices().stream()
                        .filter(device -> some.contains(device.id()))
                        .toList())
                .resellers(only(rows.resellers(), some))
                .servicePartners(only(rows.servicePartners(), some))
                .deviceOptIns(only(rows.deviceOptIns(), some))
                .build();
    }

    private static <V> Map<DeviceId, V> only(Map<DeviceId, V> rows, Set<DeviceId> some) {
        return rows.entrySet().stream()
                .filter(row -> some.contains(row.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    @Rule("CP-20")
    void tells_the_three_ways_of_holding() {
        EnvironmentPart part = EnvironmentPart.of(STATE, List.of(device("dl380"), device("msa")));

        assertEquals(Optional.of(individually("south")), part.holding(device("dl380"), RESELLER));
        assertEquals(Optional.of(byDefault("north")), part.holding(device("dl380"), SERVICE_PARTNER));
        assertEquals(Optional.of(byHpe()), part.holding(device("msa"), RESELLER));
    }

    @Test
    void refuses_a_device_that_was_not_asked_for_and_not_one_that_is_unknown() {
        EnvironmentPart part = EnvironmentPart.of(STATE, List.of(device("dl380"), device("unknown")));

        assertEquals(Optional.empty(), part.holding(device("unknown"), RESELLER));
        assertThrows(IllegalArgumentException.class, () -> part.holding(device("msa"), RESELLER));
        assertThrows(IllegalArgumentException.class, () -> part.holding(device("other"), RESELLER));
    }

    @Test
    void is_not_restored_from_rows_of_other_devices() {
        EnvironmentRows rows = ACME.rows();
        List<DeviceId> some = List.of(device("dl380"), device("dl360"));

        assertThrows(IllegalArgumentException.class, () -> EnvironmentPart.restore(STATE.stamp(), rows, some));
        EnvironmentRows orphan = only(rows, Set.of(device("dl380"))).toBuilder()
                .putResellers(device("msa"), partner("south"))
                .build();
        assertThrows(EditRefused.class, () -> EnvironmentPart.restore(STATE.stamp(), orphan, some));
        assertThrows(
                EditRefused.class,
                () -> EnvironmentPart.restore(STATE.stamp(), orphan, List.of(device("dl380"), device("msa"))));
    }

    @Test
    void differs_by_its_stamp_its_devices_and_what_it_says() {
        List<DeviceId> one = List.of(device("dl380"));
        EnvironmentPart part = EnvironmentPart.of(STATE, one);

        assertEquals(part, part);
        assertEquals(part, EnvironmentPart.of(STATE, List.of(device("dl380"), device("dl380"))));
        assertNotEquals(part, EnvironmentPart.of(STATE, List.of(device("dl380"), device("unknown"))));
        assertNotEquals(part, EnvironmentPart.of(STATE, List.of()));
        assertNotEquals(part, EnvironmentPart.of(stored(ACME.renameCustomer("Other")), one));
        EnvironmentStamp next = change(ACME, ACME.renameCustomer("Other")).to();
        assertNotEquals(part, EnvironmentPart.of(new EnvironmentSnapshot(next, ACME), one));
        assertNotEquals(part, ACME);
        assertEquals(part, EnvironmentPart.of(stored(ACME.retireDevice(device("dl360"))), one));
    }

    @Test
    void tells_of_itself_neither_names_nor_devices() {
        String told = EnvironmentPart.of(STATE, List.of(device("dl380"))).toString();

        assertTrue(told.startsWith("EnvironmentPart{acme, 1 "), told);
        assertFalse(told.contains("dl380") || told.contains(ACME.customer()), told);
    }

    @Test
    void does_not_change_with_the_devices_that_were_asked_for() {
        Set<DeviceId> some = new HashSet<>(Set.of(device("dl380")));
        EnvironmentPart part = EnvironmentPart.of(STATE, some);
        some.add(device("msa"));

        assertEquals(Set.of(device("dl380")), part.named());
        assertThrows(UnsupportedOperationException.class, () -> part.named().add(device("msa")));
    }

    @Test
    void may_have_any_number_of_devices_but_a_store_is_asked_for_a_thousand_at_most() {
        Set<DeviceId> most = devices(1_000);
        Set<DeviceId> tooMany = devices(1_001);

        assertDoesNotThrow(() -> EnvironmentPart.requireAllowed(most));
        assertDoesNotThrow(() -> EnvironmentPart.requireAllowed(Set.of()));
        assertThrows(IllegalArgumentException.class, () -> EnvironmentPart.requireAllowed(tooMany));
        assertEquals(1_001, EnvironmentPart.of(STATE, tooMany).named().size());
    }

    private static Set<DeviceId> devices(int number) {
        return IntStream.range(0, number).mapToObj(i -> device("device-" + i)).collect(Collectors.toSet());
    }
}
