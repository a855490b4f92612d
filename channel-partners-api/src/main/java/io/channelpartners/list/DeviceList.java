package io.channelpartners.list;

import java.util.stream.Stream;

/**
 * A list of devices at one revision and instant, read page by page. The pages together are the list, without gap or repeat, in the
 * order of CP-34: by folded name, then name, then ID.
 *
 * <pre>{@code
 * DeviceList<VisibleDevice> devices = view.devices(DeviceSearch.seeing(WARRANTY_STATUS).named("sql"));
 * Page<VisibleDevice> page = devices.first(50);
 * List<VisibleDevice> shown = new ArrayList<>(page.items());
 * while (page.next().isPresent()) {
 *     page = devices.after(page.next().get(), 50);
 *     shown.addAll(page.items());
 * }
 * }</pre>
 *
 * <p>A cursor also continues a later list for the same question, as long as the environment is at the same revision and the
 * viewer's locations, links and standings are the same. So it survives a new view, and signing in again if HPE's answer is the
 * same. In another process, or after a restart, it works only with the same key (CP-59). Immutable and thread-safe.
 *
 * @param <T> the type of the rows
 */
public interface DeviceList<T> {

    /**
     * Gets the first page.
     *
     * @param most the maximum number of rows, 1 or more
     * @throws IllegalArgumentException if the number is less than 1
     */
    Page<T> first(int most);

    /**
     * Gets the page after a cursor.
     *
     * @param cursor the cursor of a page of this list
     * @param most the maximum number of rows, 1 or more
     * @throws IllegalArgumentException if the number is less than 1
     * @throws io.channelpartners.problem.CursorRefused if the cursor was altered, belongs to another list, or was written before
     *     the list changed
     */
    Page<T> after(Cursor cursor, int most);

    /** Counts the rows. */
    int count();

    /**
     * Gets all rows, lazily.
     *
     * @return the rows in the order of the list
     */
    Stream<T> stream();
}
