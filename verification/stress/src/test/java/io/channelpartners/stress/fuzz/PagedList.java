package io.channelpartners.stress.fuzz;

import io.channelpartners.list.Cursor;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list that is read by page.
 *
 * @param label which list
 * @param ids the IDs of all rows, in order
 * @param first the first page of one row
 * @param after the IDs of a page after a cursor
 */
record PagedList(String label, List<String> ids, Page<?> first, BiFunction<Cursor, Integer, List<String>> after) {

    /** More rows than any list here has. */
    private static final int ALL = 100;

    static <T> PagedList ofDevices(String label, DeviceList<T> list, Function<T, String> id) {
        return new PagedList(
                label, ids(list.stream(), id), list.first(1), (cursor, most) -> ids(list.after(cursor, most), id));
    }

    static PagedList ofCustomers(CustomerList list) {
        return new PagedList(
                "customers",
                list.stream().map(row -> row.environment().value()).toList(),
                list.first(1),
                (cursor, most) ->
                        ids(list.after(cursor, most), row -> row.environment().value()));
    }

    /** The cursor after the first row, which the library wrote. */
    CursorBytes written() {
        return CursorBytes.of(first.next().orElseThrow());
    }

    /** The IDs of all rows after a cursor. */
    List<String> rowsAfter(Cursor cursor) {
        return after.apply(cursor, ALL);
    }

    @Override
    public String toString() {
        return label;
    }

    private static <T> List<String> ids(Page<T> page, Function<T, String> id) {
        return ids(page.items().stream(), id);
    }

    private static <T> List<String> ids(Stream<T> rows, Function<T, String> id) {
        return rows.map(id).toList();
    }
}
