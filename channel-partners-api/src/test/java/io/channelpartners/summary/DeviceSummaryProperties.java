package io.channelpartners.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;

/** Summaries of random devices, compared with the plain definition; and their bytes. */
@Rule("L-12")
class DeviceSummaryProperties {

    private static final EnvironmentStamp BEFORE = new EnvironmentStamp(new UUID(1, 2), Revision.of(1), 0);

    @Provide
    Arbitrary<List<CountedDevice>> devices() {
        Arbitrary<Optional<PartnerLocationId>> holders =
                Arbitraries.of(CountedDevice.LOCATIONS).optional(0.5);
        return Combinators.combine(
                        holders,
                        holders,
                        Arbitraries.of(ConnectMethod.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(InsightRsGeneration.class))
                .as(CountedDevice::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void counts_the_devices_of_each_kind_in_the_order_of_kinds(@ForAll("devices") List<CountedDevice> devices) {
        Map<DeviceKind, Integer> expected = new TreeMap<>();
        devices.forEach(device -> expected.merge(device.kind(), 1, Integer::sum));

        DeviceSummary summary = summary(devices);

        Map<DeviceKind, Integer> counted = new LinkedHashMap<>();
        summary.forEach(counted::put);
        assertEquals(new ArrayList<>(expected.entrySet()), new ArrayList<>(counted.entrySet()));
        assertEquals(expected.size(), summary.kinds());
        devices.forEach(device -> assertEquals(expected.get(device.kind()), summary.count(device.kind())));
    }

    @Property
    void gives_the_same_kinds_by_the_places_of_their_holders(@ForAll("devices") List<CountedDevice> devices) {
        DeviceSummary summary = summary(devices);
        Map<DeviceKind, Integer> counted = new LinkedHashMap<>();
        summary.forEachHolders((reseller, servicePartner, numbers) -> {
            int all = 0;
            for (OptInBasis optIn : OptInBasis.values()) {
                for (Answer covered : Answer.values()) {
                    int number = numbers.of(optIn, covered);
                    DeviceKind kind =
                            new DeviceKind(holder(summary, reseller), holder(summary, servicePartner), optIn, covered);
                    all += number;
                    if (number > 0) {
                        counted.put(kind, number);
                    }
                }
            }
            assertEquals(all, numbers.all());
        });

        Map<DeviceKind, Integer> expected = new LinkedHashMap<>();
        summary.forEach(expected::put);
        assertEquals(new ArrayList<>(expected.entrySet()), new ArrayList<>(counted.entrySet()));
        assertEquals(summary.holders().stream().sorted().distinct().toList(), summary.holders());
    }

    private static Optional<PartnerLocationId> holder(DeviceSummary summary, int place) {
        return place == 0 ? Optional.empty() : Optional.of(summary.holders().get(place - 1));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void after_a_change_equals_the_summary_counted_anew(
            @ForAll("devices") List<CountedDevice> before, @ForAll("devices") List<CountedDevice> after) {
        assertEquals(summary(after), changed(before, after));
        assertArrayEquals(summary(after).encoded(), changed(before, after).encoded());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void after_a_change_of_one_device_equals_the_summary_counted_anew(
            @ForAll("devices") List<CountedDevice> devices,
            @ForAll("devices") List<CountedDevice> others,
            @ForAll @IntRange(max = 39) int place) {
        if (place < devices.size() && place < others.size()) {
            List<CountedDevice> after = new ArrayList<>(devices);
            after.set(place, others.get(place));
            assertEquals(summary(after), changed(devices, after));
        }
        List<CountedDevice> fewer = devices.subList(0, Math.min(place, devices.size()));
        assertEquals(summary(fewer), changed(devices, fewer));
    }

    @Property
    void stays_the_same_if_no_device_changes_its_kind(@ForAll("devices") List<CountedDevice> devices) {
        CustomerEnvironment environment = CountedDevice.environment(devices);
        DeviceSummary summary = DeviceSummary.of(environment);

        CustomerEnvironment renamed = environment.renameCustomer("Another name");

        assertSame(summary, summary.after(change(environment, renamed), environment, renamed));
    }

    @Property
    void is_read_from_its_bytes(@ForAll("devices") List<CountedDevice> devices) {
        DeviceSummary summary = summary(devices);

        DeviceSummary read = DeviceSummary.decoded(summary.encoded());

        assertEquals(summary, read);
        assertEquals(summary.hashCode(), read.hashCode());
        assertArrayEquals(summary.encoded(), read.encoded());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void has_the_same_bytes_whichever_devices_are_of_a_kind(
            @ForAll("devices") List<CountedDevice> devices, @ForAll long seed) {
        List<CountedDevice> shuffled = new ArrayList<>(devices);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(summary(devices), summary(shuffled));
        assertArrayEquals(summary(devices).encoded(), summary(shuffled).encoded());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equals_exactly_the_summaries_with_the_same_bytes(
            @ForAll("devices") List<CountedDevice> one, @ForAll("devices") List<CountedDevice> other) {
        assertEquals(
                Arrays.equals(summary(one).encoded(), summary(other).encoded()),
                summary(one).equals(summary(other)));
    }

    /** Every byte is changed in turn, dropped, doubled, and the rest cut off. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void refuses_bytes_that_it_would_not_write(
            @ForAll("devices") List<CountedDevice> devices, @ForAll @ByteRange(min = 1, max = 127) byte difference) {
        byte[] bytes = summary(devices).encoded();
        for (int at = 0; at < bytes.length; at++) {
            byte[] altered = bytes.clone();
            altered[at] ^= difference;
            requireRefusedOrWritten(altered);
            altered[at] ^= (byte) 0x80;
            requireRefusedOrWritten(altered);
            requireRefusedOrWritten(Arrays.copyOf(bytes, at));
            byte[] without = Arrays.copyOf(bytes, bytes.length - 1);
            System.arraycopy(bytes, at + 1, without, at, bytes.length - at - 1);
            requireRefusedOrWritten(without);
            byte[] doubled = Arrays.copyOf(bytes, bytes.length + 1);
            System.arraycopy(bytes, at, doubled, at + 1, bytes.length - at);
            requireRefusedOrWritten(doubled);
        }
    }

    @Property(tries = 5_000)
    void refuses_any_bytes_that_it_would_not_write(@ForAll byte[] bytes) {
        requireRefusedOrWritten(bytes);
        byte[] ofTheVersion = Arrays.copyOf(bytes, Math.max(1, bytes.length));
        ofTheVersion[0] = 1;
        requireRefusedOrWritten(ofTheVersion);
    }

    private static void requireRefusedOrWritten(byte[] bytes) {
        DeviceSummary read;
        try {
            read = DeviceSummary.decoded(bytes);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertArrayEquals(bytes, read.encoded());
    }

    private static DeviceSummary summary(List<CountedDevice> devices) {
        return DeviceSummary.of(CountedDevice.environment(devices));
    }

    private static DeviceSummary changed(List<CountedDevice> before, List<CountedDevice> after) {
        CustomerEnvironment from = CountedDevice.environment(before);
        CustomerEnvironment to = CountedDevice.environment(after);
        return DeviceSummary.of(from).after(change(from, to), from, to);
    }

    private static EnvironmentChange change(CustomerEnvironment before, CustomerEnvironment after) {
        return new EnvironmentSnapshot(BEFORE, before).changeTo(after, Actor.of("customer"), Instant.EPOCH);
    }
}
