package io.channelpartners.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many rows behave like a TreeMap, too, however their blocks are split and joined. */
class RowsInBlocksTest {

    private static final int KEYS = 20_000;

    private final Random random = new Random(5);

    @Test
    void behave_like_a_map_through_random_edits() {
        TreeMap<Integer, String> map = new TreeMap<>();
        Rows<Integer, String> rows = Rows.empty();
        for (int round = 0; round < 300; round++) {
            SortedMap<Integer, Optional<String>> edits = edits(round);
            Rows<Integer, String> before = rows;
            TreeMap<Integer, String> mapBefore = new TreeMap<>(map);
            edits.forEach(
                    (key, value) -> value.ifPresentOrElse(present -> map.put(key, present), () -> map.remove(key)));

            rows = rows.edited(edits);

            assertAre(map, rows);
            assertEquals(differences(mapBefore, map), differences(before, rows));
            assertEquals(mapBefore.equals(map), before.equals(rows));
            assertEquals(Rows.of(map), rows, "equal, however they came about");
            assertEquals(Rows.of(map).hashCode(), rows.hashCode());
        }
    }

    /** Few or many, near each other or not, most of them removals in one half of the rounds. */
    private SortedMap<Integer, Optional<String>> edits(int round) {
        int number = 1 + random.nextInt(round % 10 == 0 ? 8_000 : 40);
        int first = random.nextInt(KEYS);
        int width = random.nextBoolean() ? KEYS : 700;
        boolean growing = round / 50 % 2 == 0;
        SortedMap<Integer, Optional<String>> edits = new TreeMap<>();
        for (int edit = 0; edit < number; edit++) {
            boolean removes = random.nextInt(10) < (growing ? 2 : 8);
            edits.put(
                    (first + random.nextInt(width)) % KEYS,
                    removes ? Optional.empty() : Optional.of("value " + random.nextInt(3)));
        }
        return edits;
    }

    private static void assertAre(SortedMap<Integer, String> map, Rows<Integer, String> rows) {
        assertEquals(map.size(), rows.size());
        assertEquals(new ArrayList<>(map.keySet()), rows.keys());
        assertEquals(List.copyOf(map.values()), rows.values().stream().toList());
        for (int key = 0; key < KEYS; key += 97) {
            assertEquals(Optional.ofNullable(map.get(key)), rows.get(key));
        }
        for (int block = 0; block < rows.blocks(); block++) {
            int size = rows.start(block + 1) - rows.start(block);
            assertTrue(size > 0 && size <= RowBlock.MOST, "a block of " + size + " rows");
        }
        int fullEnough = RowBlock.MOST / 16;
        assertTrue(
                rows.blocks() <= 2 + rows.size() / fullEnough, rows.blocks() + " blocks of " + rows.size() + " rows");
    }

    private static List<String> differences(Rows<Integer, String> before, Rows<Integer, String> after) {
        List<String> differences = new ArrayList<>();
        RowDifference.walk(before, after, (key, was, is) -> differences.add(key + ": " + was + " to " + is));
        return differences;
    }

    private static List<String> differences(Map<Integer, String> before, Map<Integer, String> after) {
        return IntStream.range(0, KEYS)
                .filter(key -> !Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))))
                .mapToObj(key -> key + ": " + Optional.ofNullable(before.get(key)) + " to "
                        + Optional.ofNullable(after.get(key)))
                .collect(Collectors.toList());
    }

    @Test
    void are_read_by_index_from_any_place() {
        Rows<Integer, String> rows = tenThousand().without(3).without(9_999);
        List<Integer> keys = List.copyOf(rows.keys());

        List<Integer> view = rows.keys();

        for (int read = 0; read < 5_000; read++) {
            int index = random.nextInt(rows.size());
            assertEquals(keys.get(index), view.get(index));
            assertEquals("value " + keys.get(index), rows.values().get(index));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> view.get(rows.size()));
        assertThrows(IndexOutOfBoundsException.class, () -> view.get(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> Rows.empty().keys().get(0));
    }

    @Test
    void share_the_blocks_that_an_edit_leaves_alone() {
        Rows<Integer, String> rows = tenThousand();

        Rows<Integer, String> edited = rows.with(5_000, "another value");

        RowCursor<Integer, String> one = rows.cursor();
        RowCursor<Integer, String> other = edited.cursor();
        one.skipCommon(other);
        assertTrue(one.key() > 4_000 && one.key() <= 5_000, "the first block in which they differ");
        assertSame(one.key(), other.key());
    }

    @Test
    void are_none_when_all_are_removed() {
        Rows<Integer, String> rows = tenThousand();

        assertEquals(Rows.empty(), rows.withoutIf((key, value) -> true));
        assertEquals(List.of(77), rows.withoutIf((key, value) -> key != 77).keys());
        assertEquals(List.of(1, 5_000), rows.only(List.of(5_000, -1, 1)).keys());
    }

    private static Rows<Integer, String> tenThousand() {
        TreeMap<Integer, String> map = new TreeMap<>();
        IntStream.range(0, 10_000).forEach(number -> map.put(number, "value " + number));
        return Rows.of(map);
    }
}
