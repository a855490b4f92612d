package io.channelpartners.core.view;

import io.channelpartners.access.Cursor;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list of devices: the positions that are in it, what a row shows, and what its cursors are bound to. */
final class DevicePages<T> implements DeviceList<T> {

    private final DeviceIndex devices;
    private final Positions positions;
    private final IntFunction<T> row;
    private final ListKey key;

    DevicePages(DeviceIndex devices, Positions positions, IntFunction<T> row, ListKey key) {
        this.devices = devices;
        this.positions = positions;
        this.row = row;
        this.key = key;
    }

    @Override
    public Page<T> first(int most) {
        return page(positions.next(0), most);
    }

    @Override
    public Page<T> after(Cursor cursor, int most) {
        return page(positions.next(position(cursor) + 1), most);
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
        List<T> rows = new ArrayList<>();
        int last = Positions.END;
        int position = start;
        for (; position != Positions.END && rows.size() < most; position = positions.next(position + 1)) {
            rows.add(row.apply(position));
            last = position;
        }
        return new Page<>(rows, position == Positions.END ? Optional.empty() : Optional.of(cursorAfter(last)));
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
                .mapToObj(row);
    }
}
