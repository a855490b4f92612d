package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of devices: which devices it contains, what a row shows, and what its cursors are bound to.
 *
 * @param <T> the type of a row
 */
public final class DevicePages<T> implements DeviceList<T> {

    private static final int USUAL_PAGE = 100;

    private final DeviceIndex devices;
    private final MatchingDevices matching;
    private final IntFunction<T> rows;
    private final ListKey key;

    /** Creates a list, with a function that makes the row of a position. */
    public DevicePages(DeviceIndex devices, MatchingDevices matching, IntFunction<T> rows, ListKey key) {
        this.devices = devices;
        this.matching = matching;
        this.rows = rows;
        this.key = key;
    }

    @Override
    public Page<T> first(int most) {
        return page(matching.walk(), most);
    }

    @Override
    public Page<T> after(Cursor cursor, int most) {
        return page(matching.walkAfter(position(cursor)), most);
    }

    /** Finds the last device of the previous page; if it is not in this list, the cursor was forged. */
    private int position(Cursor cursor) {
        String id = key.lastId(cursor, matching.isEmpty());
        int position = devices.position(id);
        if (position == DeviceIndex.UNKNOWN || !matching.contains(position)) {
            throw CursorText.altered(cursor);
        }
        return position;
    }

    private Page<T> page(MatchingDevices.Walk walk, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page must have at least 1 row, not " + most);
        }
        List<T> page = new ArrayList<>(Math.min(most, USUAL_PAGE));
        int last = DeviceIndex.UNKNOWN;
        int position = walk.next();
        for (; position != MatchingDevices.END && page.size() < most; position = walk.next()) {
            page.add(rows.apply(position));
            last = position;
        }
        return new Page<>(page, position == MatchingDevices.END ? Optional.empty() : Optional.of(cursorAfter(last)));
    }

    private Cursor cursorAfter(int position) {
        return key.cursorAfter(devices.device(position).id().value());
    }

    @Override
    public int count() {
        return matching.count();
    }

    @Override
    public Stream<T> stream() {
        MatchingDevices.Walk walk = matching.walk();
        return IntStream.iterate(walk.next(), position -> position != MatchingDevices.END, last -> walk.next())
                .mapToObj(rows);
    }
}
