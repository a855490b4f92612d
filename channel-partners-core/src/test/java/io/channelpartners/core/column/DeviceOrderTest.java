package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.RowChange;
import io.channelpartners.core.list.ByRule;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.RandomTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which devices are listed. */
class DeviceOrderTest {

    @Property
    @Rule("CP-34")
    void sorts_any_names_as_the_rule_says(@ForAll("manyNames") List<String> names) {
        assertSorted(devices(names));
    }

    @Provide
    Arbitrary<List<String>> manyNames() {
        return RandomTexts.names().list().ofMaxSize(40);
    }

    @Property
    @Rule("CP-34")
    void sorts_devices_of_equal_names_by_id(@ForAll("names") String name, @ForAll("manyNames") List<String> others) {
        List<String> names = new ArrayList<>(others);
        names.addAll(Collections.nCopies(3, name));
        assertSorted(devices(names));
    }

    @Provide
    Arbitrary<String> names() {
        return RandomTexts.names();
    }

    @Property
    @Rule("CP-34")
    void sorts_from_an_earlier_order_as_from_scratch(
            @ForAll("manyNames") List<String> names, @ForAll List<Fate> fates, @ForAll("names") String other) {
        List<Device> before = new ArrayList<>();
        List<Device> after = new ArrayList<>();
        List<Device> all = devices(names);
        for (int at = 0; at < all.size(); at++) {
            Device device = all.get(at);
            Fate fate = fates.isEmpty() ? Fate.STAYS : fates.get(at % fates.size());
            if (fate != Fate.COMES) {
                before.add(device);
            }
            if (fate != Fate.GOES) {
                after.add(fate == Fate.IS_RENAMED ? renamed(device, other) : device);
            }
        }
        DeviceIndex earlier = DeviceIndex.of(DeviceOrder.sorted(before));
        IncrementalOrder order = IncrementalOrder.of(changes(before, after), earlier);
        assertArrayEquals(DeviceOrder.sorted(after), order.sorted());
        DeviceIndex now = DeviceIndex.of(order.sorted());
        for (int position = 0; position < before.size(); position++) {
            assertEquals(now.position(earlier.device(position).id()), order.positions()[position]);
        }
    }

    private static Collection<RowChange<Device>> changes(List<Device> before, List<Device> after) {
        Map<DeviceId, Device> were = byId(before);
        Map<DeviceId, Device> are = byId(after);
        SortedSet<DeviceId> ids = new TreeSet<>(were.keySet());
        ids.addAll(are.keySet());
        return ids.stream()
                .flatMap(id ->
                        RowChange.between(Optional.ofNullable(were.get(id)), Optional.ofNullable(are.get(id))).stream())
                .toList();
    }

    private static Map<DeviceId, Device> byId(List<Device> devices) {
        return devices.stream().collect(Collectors.toMap(Device::id, device -> device));
    }

    /** What happens to a device between two states. */
    enum Fate {
        STAYS,
        COMES,
        GOES,
        IS_RENAMED
    }

    private static Device renamed(Device device, String name) {
        return device.toBuilder().name(name).build();
    }

    @ParameterizedTest
    @Rule("CP-34")
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 128, 130})
    void sorts_this_many_devices(int size) {
        assertSorted(devices(IntStream.range(0, size)
                .mapToObj(number -> "Server " + number * 37 % 50)
                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @Rule("CP-34")
    @MethodSource("ascending")
    void puts_in_order(String reason, List<String> ascending) {
        List<String> names = new ArrayList<>(ascending);
        Collections.reverse(names);

        assertEquals(
                ascending, sorted(devices(names)).stream().map(Device::name).toList(), reason);
    }

    static Stream<Arguments> ascending() {
        return Stream.of(
                row("a name before those that it begins", "sql", "sql-01", "sql-010", "sql-02"),
                row("by folded name before exact name", "Alpha", "alpha", "ALPHA1", "alpha2"),
                row("upper case before lower case of one name", "ALPHA", "Alpha", "aLPHA", "alpha"),
                row("a name that ends at the 8th unit before longer ones", "abcdefgh", "abcdefgh ", "abcdefghi"),
                row(
                        "the last of the Basic Multilingual Plane before what is beyond",
                        "x\uE000",
                        "x\uFFFD",
                        "x\uD83D\uDE00"),
                row("so at the 4th unit", "abc\uE000", "abc\uFFFD", "abc\uD801\uDC28"),
                row("so at the 8th unit", "abcdefg\uE000", "abcdefg\uFFFD", "abcdefg\uD801\uDC28"),
                row("so at the 9th unit", "abcdefgh\uE000", "abcdefgh\uFFFD", "abcdefgh\uD801\uDC28"),
                row("letters beyond by their folding", "\uD801\uDC00", "\uD801\uDC28", "\uD801\uDC01"),
                row("without a locale: by code point", "a", "z", "ß", "ä", "ı", "я", "א", "漢"),
                row("decomposed accents by their code points", "a\u0308", "b", "\u00E4"));
    }

    private static Arguments row(String reason, String... ascending) {
        return Arguments.of(reason, List.of(ascending));
    }

    private static void assertSorted(List<Device> devices) {
        assertEquals(ByRule.sorted(devices), sorted(devices));
    }

    private static List<Device> sorted(List<Device> devices) {
        return Arrays.asList(DeviceOrder.sorted(devices));
    }

    /** IDs go the other way round than the list, so that a stable sort does not hide that they are compared. */
    private static List<Device> devices(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(number -> Device.builder()
                        .id(DeviceId.of("id-" + (1000 - number)))
                        .name(names.get(number))
                        .generation(InsightRsGeneration.V7)
                        .connectMethod(ConnectMethod.CENTRAL)
                        .build())
                .toList();
    }
}
