package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Positions by a key, of which some change, against a sorted list. */
@Rule("CP-34")
class PositionRunsTest {

    /** A position that gets a new key. */
    record Move(int position, int key) {}

    @Property
    void are_in_order_after_any_moves(
            @ForAll @IntRange(max = 20) int size, @ForAll @Size(max = 40) List<@From("moves") Move> moves) {
        int[] keys = IntStream.range(0, size).map(position -> 10 * position).toArray();
        PositionRuns runs = PositionRuns.of(size);
        for (Move move : moves) {
            if (move.position() < size) {
                runs = runs.without(move.position(), isAfter(keys, move.position()));
                keys[move.position()] = move.key();
                runs = runs.with(move.position(), isAfter(keys, move.position()));
            }
            assertEquals(sorted(keys), list(runs));
            assertNoneContinues(runs);
            for (int position = 0; position < size; position++) {
                int run = runs.run(isAfter(keys, position));
                assertTrue(runs.first(run) <= position && position < runs.end(run));
            }
        }
    }

    @Provide
    Arbitrary<Move> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.integers().between(-10, 220))
                .as(Move::new);
    }

    /** By key, then by position. */
    private static IntPredicate isAfter(int[] keys, int position) {
        return other -> keys[other] > keys[position] || (keys[other] == keys[position] && other > position);
    }

    private static List<Integer> sorted(int[] keys) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer position) -> keys[position])
                        .thenComparing(position -> position))
                .toList();
    }

    private static List<Integer> list(PositionRuns runs) {
        List<Integer> list = new ArrayList<>();
        for (int position : runs.all()) {
            list.add(position);
        }
        return list;
    }

    private static void assertNoneContinues(PositionRuns runs) {
        for (int run = 1; run < runs.count(); run++) {
            assertTrue(runs.end(run - 1) != runs.first(run), "runs " + (run - 1) + " and " + run + " should be one");
        }
    }

    @Test
    void are_three_more_at_most_after_a_move_and_one_again_after_the_move_back() {
        int[] keys = IntStream.range(0, 100).map(position -> 10 * position).toArray();
        PositionRuns none = PositionRuns.of(100).without(50, isAfter(keys, 50));
        keys[50] = 15;
        PositionRuns moved = none.with(50, isAfter(keys, 50));
        assertEquals(4, moved.count());

        PositionRuns without = moved.without(50, isAfter(keys, 50));
        keys[50] = 500;
        assertEquals(1, without.with(50, isAfter(keys, 50)).count());
    }
}
