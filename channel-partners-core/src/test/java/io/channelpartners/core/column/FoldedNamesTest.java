package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.RandomTexts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is found in flat names exactly where it is found in each name by itself. */
class FoldedNamesTest {

    @Property
    @Rule("CP-32")
    void finds_what_the_filter_finds_in_each_name(@ForAll("names") List<String> names, @ForAll("texts") String text) {
        assertFindsByFilter(names, text);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return RandomTexts.names().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return RandomTexts.parts(2);
    }

    /** Of two letters, so that beginnings of the text recur within it and within the names. */
    @Property
    @Rule("CP-32")
    void finds_texts_that_recur_in_themselves(
            @ForAll("repetitive") List<String> names, @ForAll("repetitiveText") String text) {
        assertFindsByFilter(names, text);
    }

    @Provide
    Arbitrary<List<String>> repetitive() {
        return Arbitraries.strings()
                .withChars("aB")
                .ofMinLength(1)
                .ofMaxLength(255)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> repetitiveText() {
        return Arbitraries.strings().withChars("Ab").ofMinLength(1).ofMaxLength(40);
    }

    @Test
    @Rule("CP-32")
    void finds_in_every_block() {
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 3 * DeviceBlocks.BLOCK + 5; number++) {
            names.add("Srv-" + Integer.toHexString(random.nextInt(5_000)) + (number % 9 == 0 ? "-\uD801\uDC00" : ""));
        }

        for (String text : List.of("s", "srv-1", "f0", "\uD801\uDC28", "v-13", "no such name", "-")) {
            assertFindsByFilter(names, text);
        }
    }

    @Test
    @Rule("CP-32")
    void never_finds_across_two_names() {
        assertFindsByFilter(List.of("ab", "cd", "abcd"), "bc");
        assertFindsByFilter(List.of("x", "x", "xx"), "xx");
    }

    /** Two bytes per letter as well as one; the text almost occurs at every place, or occurs everywhere. */
    @ParameterizedTest
    @Rule("CP-32")
    @ValueSource(strings = {"a", "\u0430"})
    void changes_its_algorithm_where_every_place_is_a_beginning_of_the_text(String letter) {
        List<String> names = Collections.nCopies(500, letter.repeat(255));
        String almost = letter.repeat(127) + "b" + letter.repeat(100);
        assertFindsByFilter(names, almost);
        List<String> mixed = new ArrayList<>(names);
        mixed.set(499, letter.repeat(20) + almost);
        mixed.set(13, almost + letter);
        assertFindsByFilter(mixed, almost);
        assertFindsByFilter(mixed, letter.repeat(255));
        assertFindsByFilter(mixed, letter.repeat(60) + "b" + letter.repeat(60));
    }

    @Test
    void keeps_the_blocks_of_names_that_an_edit_left_alone() {
        List<Device> devices = new ArrayList<>(devices(IntStream.range(0, DeviceBlocks.BLOCK + 10)
                .mapToObj(number -> "name-" + number)
                .toList()));
        FoldedNames names = FoldedNames.of(blocks(devices));
        found(names, "name-1", devices.size());
        long made = names.bytes();
        assertTrue(made > 0);

        devices.set(5, devices.get(5).toBuilder().model("another model").build());
        assertEquals(made, names.next(blocks(devices)).bytes());

        devices.set(5, devices.get(5).toBuilder().name("another name").build());
        FoldedNames renamed = names.next(blocks(devices));
        assertTrue(renamed.bytes() > 0 && renamed.bytes() < made);
        assertEquals(BitSet.valueOf(new long[] {1L << 5}), found(renamed, "another", devices.size()));
        devices.remove(devices.size() - 1);
        assertTrue(names.next(blocks(devices)).bytes() < made);
    }

    @Test
    void counts_one_byte_per_latin_letter_and_two_per_other() {
        assertEquals(DeviceBlocks.BLOCK * (3 + 4L) + 4 + 1024, bytesOf("ab"));
        assertEquals(DeviceBlocks.BLOCK * (2 * 3 + 4L) + 4 + 1024, bytesOf("a\u0430"));
    }

    private static long bytesOf(String name) {
        List<Device> devices = devices(Collections.nCopies(DeviceBlocks.BLOCK, name));
        FoldedNames names = FoldedNames.of(blocks(devices));
        assertEquals(0, names.bytes());
        found(names, "x", devices.size());
        return names.bytes();
    }

    private static void assertFindsByFilter(List<String> names, String text) {
        DeviceFilter filter = DeviceFilter.none().named(text);
        if (filter.foldedText().isEmpty()) {
            return; // a blank text searches nothing
        }
        List<Device> devices = devices(names);
        BitSet expected = new BitSet();
        for (int position = 0; position < devices.size(); position++) {
            expected.set(position, filter.matches(devices.get(position)));
        }

        FoldedNames flat = FoldedNames.of(blocks(devices));

        assertEquals(expected, found(flat, filter.foldedText().get(), devices.size()), text);
    }

    private static BitSet found(FoldedNames names, String folded, int size) {
        FoldedNames.Search search = names.search(folded);
        return BitSet.valueOf(IntStream.range(0, DeviceSet.words(size))
                .mapToLong(search::word)
                .toArray());
    }

    private static DeviceBlocks blocks(List<Device> devices) {
        return DeviceBlocks.of(devices.toArray(Device[]::new));
    }

    private static List<Device> devices(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(number -> Device.builder()
                        .id(DeviceId.of("device-" + number))
                        .name(names.get(number))
                        .model("DL380")
                        .generation(InsightRsGeneration.V7)
                        .connectMethod(ConnectMethod.CENTRAL)
                        .build())
                .toList();
    }
}
