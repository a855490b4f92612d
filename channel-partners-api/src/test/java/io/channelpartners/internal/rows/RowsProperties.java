package io.channelpartners.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows behave like a TreeMap that is copied by each edit. */
class RowsProperties {

    record Pair(Integer key, String value) {}

    @Provide
    Arbitrary<SortedMap<Integer, String>> maps() {
        return Arbitraries.maps(keys(), values()).ofMaxSize(12).map(TreeMap::new);
    }

    @Provide
    Arbitrary<Integer> keys() {
        return Arbitraries.integers().between(0, 15);
    }

    /** New objects, so that a comparison of references does not help. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.integers().between(0, 2).map(number -> "value " + number);
    }

    @Provide
    Arbitrary<SortedMap<Integer, Optional<String>>> edits() {
        return Arbitraries.maps(keys(), values().optional()).ofMaxSize(12).map(TreeMap::new);
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        return Combinators.combine(keys(), values()).as(Pair::new).list().ofMaxSize(8);
    }

    @Property(tries = 300)
    void contain_what_the_map_contains(@ForAll("maps") SortedMap<Integer, String> map, @ForAll("keys") Integer key) {
        Rows<Integer, String> rows = Rows.of(map);

        assertEquals(map.size(), rows.size());
        assertEquals(List.copyOf(map.keySet()), rows.keys());
        assertEquals(List.copyOf(map.values()), rows.values());
        assertEquals(map.containsKey(key), rows.has(key));
        assertEquals(Optional.ofNullable(map.get(key)), rows.get(key));
    }

    @Property(tries = 300)
    void require_gives_the_value_or_fails(@ForAll("maps") SortedMap<Integer, String> map, @ForAll("keys") Integer key) {
        Rows<Integer, String> rows = Rows.of(map);

        if (map.containsKey(key)) {
            assertEquals(map.get(key), rows.require(key));
        } else {
            assertThrows(NoSuchElementException.class, () -> rows.require(key));
        }
    }

    @Property(tries = 300)
    void with_puts_one_row(
            @ForAll("maps") SortedMap<Integer, String> map,
            @ForAll("keys") Integer key,
            @ForAll("values") String value) {
        SortedMap<Integer, String> expected = new TreeMap<>(map);
        expected.put(key, value);

        leavesThemAlone(map, rows -> rows.with(key, value));
        assertEquals(Rows.of(expected), Rows.of(map).with(key, value));
    }

    @Property(tries = 300)
    void without_removes_one_row(@ForAll("maps") SortedMap<Integer, String> map, @ForAll("keys") Integer key) {
        SortedMap<Integer, String> expected = new TreeMap<>(map);
        expected.remove(key);

        leavesThemAlone(map, rows -> rows.without(key));
        assertEquals(Rows.of(expected), Rows.of(map).without(key));
    }

    @Property(tries = 300)
    void without_if_removes_the_named_rows(
            @ForAll("maps") SortedMap<Integer, String> map, @ForAll("values") String value) {
        SortedMap<Integer, String> expected = new TreeMap<>(map);
        expected.values().removeIf(value::equals);

        leavesThemAlone(map, rows -> rows.withoutIf((key, present) -> present.equals(value)));
        assertEquals(Rows.of(expected), Rows.of(map).withoutIf((key, present) -> present.equals(value)));
    }

    @Property(tries = 300)
    void edited_puts_and_removes_rows(
            @ForAll("maps") SortedMap<Integer, String> map,
            @ForAll("edits") SortedMap<Integer, Optional<String>> edits) {
        SortedMap<Integer, String> expected = new TreeMap<>(map);
        edits.forEach((key, value) ->
                value.ifPresentOrElse(present -> expected.put(key, present), () -> expected.remove(key)));

        leavesThemAlone(map, rows -> rows.edited(edits));
        assertEquals(Rows.of(expected), Rows.of(map).edited(edits));
    }

    @Property(tries = 300)
    void with_all_keeps_the_last_of_two_values_with_the_same_key(
            @ForAll("maps") SortedMap<Integer, String> map, @ForAll("pairs") List<Pair> pairs) {
        SortedMap<Integer, Pair> before = new TreeMap<>();
        map.forEach((key, value) -> before.put(key, new Pair(key, value)));
        SortedMap<Integer, Pair> expected = new TreeMap<>(before);
        pairs.forEach(pair -> expected.put(pair.key(), pair));

        assertEquals(Rows.of(expected), Rows.of(before).withAll(pairs, Pair::key));
        assertEquals(Rows.of(new TreeMap<>(Map.copyOf(expected))), Rows.of(List.copyOf(expected.values()), Pair::key));
    }

    @Property(tries = 300)
    void come_from_values_in_any_order_of_which_the_last_with_a_key_counts(@ForAll("pairs") List<Pair> pairs) {
        Map<Integer, Pair> expected = new LinkedHashMap<>();
        pairs.forEach(pair -> expected.put(pair.key(), pair));

        Rows<Integer, Pair> rows = Rows.of(pairs, Pair::key);

        assertEquals(List.copyOf(new TreeMap<>(expected).values()), rows.values());
        assertEquals(Rows.of(expected), rows);
        assertEquals(Rows.of(new TreeMap<>(expected)), rows);
    }

    @Property(tries = 300)
    void keys_missing_in_others_are_those_that_they_lack(
            @ForAll("maps") SortedMap<Integer, String> some, @ForAll("maps") SortedMap<Integer, String> others) {
        List<Integer> expected = new ArrayList<>(some.keySet());
        expected.removeAll(others.keySet());

        assertEquals(expected, Rows.of(some).keysMissingIn(Rows.of(others)));
    }

    @Property(tries = 300)
    void edits_that_change_nothing_return_the_same_rows(@ForAll("maps") SortedMap<Integer, String> map) {
        Rows<Integer, String> rows = Rows.of(map);
        SortedMap<Integer, Optional<String>> same = new TreeMap<>();
        map.forEach((key, value) -> same.put(key, Optional.of(fresh(value))));
        same.put(99, Optional.empty());

        map.forEach((key, value) -> assertSame(rows, rows.with(key, fresh(value))));
        assertSame(rows, rows.without(99));
        assertSame(rows, rows.withoutIf((key, value) -> false));
        assertSame(rows, rows.edited(same));
        assertSame(rows, rows.withAll(List.of(), value -> 0));
    }

    @Property(tries = 300)
    void keep_the_object_of_a_value_that_another_edit_leaves_alone(
            @ForAll("maps") SortedMap<Integer, String> map, @ForAll("values") String value) {
        Rows<Integer, String> edited = Rows.of(map).edited(new TreeMap<>(Map.of(99, Optional.of(value))));

        map.forEach((key, present) -> assertSame(present, edited.require(key)));
    }

    @Property(tries = 300)
    void are_equal_exactly_if_the_maps_are(
            @ForAll("maps") SortedMap<Integer, String> one, @ForAll("maps") SortedMap<Integer, String> other) {
        assertEquals(one.equals(other), Rows.of(one).equals(Rows.of(other)));
        assertEquals(Rows.of(one).hashCode(), Rows.of(new TreeMap<>(one)).hashCode());
    }

    @Property(tries = 300)
    void keys_where_gives_the_keys_of_the_values_that_meet_a_condition(
            @ForAll("maps") SortedMap<Integer, String> map, @ForAll("values") String value) {
        List<Integer> expected = new ArrayList<>(map.keySet());
        expected.removeIf(key -> !value.equals(map.get(key)));

        assertEquals(expected, Rows.of(map).keysWhere(value::equals));
    }

    @Property(tries = 300)
    void cannot_be_changed_through_their_lists(@ForAll("maps") SortedMap<Integer, String> map) {
        Rows<Integer, String> rows = Rows.of(map);

        assertThrows(UnsupportedOperationException.class, () -> rows.keys().add(1));
        assertThrows(UnsupportedOperationException.class, () -> rows.values().add("x"));
    }

    @Property(tries = 300)
    void show_their_number_and_not_their_content(@ForAll("maps") SortedMap<Integer, String> map) {
        assertEquals("Rows{" + map.size() + "}", Rows.of(map).toString());
    }

    @Property(tries = 300)
    void differ_in_exactly_the_rows_in_which_the_maps_do(
            @ForAll("maps") SortedMap<Integer, String> before, @ForAll("maps") SortedMap<Integer, String> after) {
        List<String> expected = new ArrayList<>();
        for (int key = 0; key <= 15; key++) {
            Optional<String> was = Optional.ofNullable(before.get(key));
            Optional<String> is = Optional.ofNullable(after.get(key));
            if (!was.equals(is)) {
                expected.add(key + ": " + was + " to " + is);
            }
        }
        List<String> differences = new ArrayList<>();

        RowDifference.walk(
                Rows.of(before), Rows.of(after), (key, was, is) -> differences.add(key + ": " + was + " to " + is));

        assertEquals(expected, differences);
    }

    private interface RowEdit {
        Rows<Integer, String> of(Rows<Integer, String> rows);
    }

    /** An edit returns other rows and leaves those that it edits alone; the same ones exactly if nothing changes. */
    private static void leavesThemAlone(SortedMap<Integer, String> map, RowEdit edit) {
        Rows<Integer, String> rows = Rows.of(map);

        Rows<Integer, String> edited = edit.of(rows);

        assertEquals(Rows.of(map), rows);
        if (edited.equals(rows)) {
            assertSame(rows, edited);
        }
    }

    private static String fresh(String value) {
        return String.valueOf(value.toCharArray());
    }
}
