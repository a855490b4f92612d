package io.channelpartners.core.column;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * An order of positions, as runs of consecutive ones: {@code 0-4, 9, 5-8, 10-99} where the device at 9 was renamed. Few edits make few
 * runs. Immutable.
 */
public final class PositionRuns {

    private final int[] bounds; // the first position of each run and, after it, the position after its last

    private PositionRuns(int[] bounds) {
        this.bounds = bounds;
    }

    /** Obtains the positions below a number in their natural order. */
    public static PositionRuns of(int size) {
        return new PositionRuns(size == 0 ? new int[0] : new int[] {0, size});
    }

    /** Gets the number of runs. */
    public int count() {
        return bounds.length / 2;
    }

    /** Gets the first position of a run. */
    public int first(int run) {
        return bounds[2 * run];
    }

    /** Gets the position after the last one of a run. */
    public int end(int run) {
        return bounds[2 * run + 1];
    }

    /** Finds the run to which a position belongs: the last that does not begin after it, else the first. */
    int run(IntPredicate isAfter) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (isAfter.test(first(middle))) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /**
     * Returns this order without a position.
     *
     * @param isAfter whether a position is after this one
     */
    PositionRuns without(int position, IntPredicate isAfter) {
        int run = run(isAfter);
        return with(run, first(run), position, position + 1, end(run));
    }

    /**
     * Returns this order with a position that it lacks.
     *
     * @param isAfter whether a position is after this one
     */
    PositionRuns with(int position, IntPredicate isAfter) {
        if (count() == 0) {
            return new PositionRuns(new int[] {position, position + 1});
        }
        int run = run(isAfter);
        int next = firstAfter(run, isAfter);
        return with(run, first(run), next, position, position + 1, next, end(run));
    }

    private int firstAfter(int run, IntPredicate isAfter) {
        int low = first(run);
        int high = end(run);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Returns this order with a run replaced by others. */
    private PositionRuns with(int run, int... others) {
        int[] made = new int[bounds.length + others.length];
        System.arraycopy(bounds, 0, made, 0, 2 * run);
        int size = 2 * run;
        for (int at = 0; at < others.length; at += 2) {
            size = append(others[at], others[at + 1], made, size);
        }
        int rest = 2 * run + 2;
        if (rest < bounds.length) {
            size = append(bounds[rest], bounds[rest + 1], made, size);
            rest += 2;
        }
        System.arraycopy(bounds, rest, made, size, bounds.length - rest);
        return new PositionRuns(Arrays.copyOf(made, size + bounds.length - rest));
    }

    /** Appends a run, joined with the last one where it continues that; returns the new size. */
    private static int append(int first, int end, int[] to, int size) {
        if (first == end) {
            return size;
        }
        if (size > 0 && to[size - 1] == first) {
            to[size - 1] = end;
            return size;
        }
        to[size] = first;
        to[size + 1] = end;
        return size + 2;
    }

    /** Gets all positions in this order. */
    int[] all() {
        int[] all = new int[length()];
        int to = 0;
        for (int run = 0; run < count(); run++) {
            for (int position = first(run); position < end(run); position++) {
                all[to++] = position;
            }
        }
        return all;
    }

    private int length() {
        int length = 0;
        for (int run = 0; run < count(); run++) {
            length += end(run) - first(run);
        }
        return length;
    }
}
