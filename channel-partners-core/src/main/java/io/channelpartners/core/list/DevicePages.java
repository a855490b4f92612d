package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list of devices: the positions that are in it, what a row shows, and what its cursors are bound to. */
public final class DevicePages<T> implements DeviceList<T> {

    /** A page of usual length needs one array. */
    private static final int SHORT = 64;

    private final DeviceIndex devices;
    private final Positions positions;
    private final IntFunction<T> rows;
    private final ListKey key;

    public DevicePages(DeviceIndex devices, Positions positions, IntFunction<T> rows, ListKey key) {
        this.devices = devices;
        this.positions = positions;
        this.rows = rows;
        this.key = key;
    }

    @Override
    public Page<T> first(int most) {
        return page(0, most);
    }

    @Override
    public Page<T> after(Cursor cursor, int most) {
        return page(position(cursor) + 1, most);
    }

    /** The position of the last device of the former page, which must be in this very list: else the cursor was forged. */
    private int position(Cursor cursor) {
        String id = key.lastId(cursor, positions.next(0) == Positions.END);
        int position = devices.position(id);
        if (position == DeviceIndex.UNKNOWN || !positions.has(position)) {
            throw CursorText.altered(cursor);
        }
        return position;
    }

    private Page<T> page(int start, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page has at least 1 row, not " + most);
        }
        int[] shown = new int[Math.min(most, SHORT)];
        int size = positions.next(start, shown);
        while (size == shown.length && size < most) {
            shown = Arrays.copyOf(shown, Math.min(most, 2 * size));
            size = positions.next(start, shown);
        }
        boolean more = size == most && positions.next(shown[size - 1] + 1) != Positions.END;
        List<T> page = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            page.add(rows.apply(shown[at]));
        }
        return new Page<>(page, more ? Optional.of(cursorAfter(shown[size - 1])) : Optional.empty());
    }

    private Cursor cursorAfter(int position) {
        return key.cursorAfter(devices.device(position).id().value());
    }

    @Override
    public int count() {
        return positions.count();
    }

    @Override
    public Stream<T> stream() {
        return IntStream.iterate(
                        positions.next(0),
                        position -> position != Positions.END,
                        position -> positions.next(position + 1))
                .mapToObj(rows);
    }
}
