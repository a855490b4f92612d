package io.channelpartners.list;

import java.util.stream.Stream;

/**
 * The customers of a viewer, read page by page, by ascending environment ID (CP-62, CP-63). Each row is of one revision of its
 * environment. The list as a whole is not of one moment, so it has no total.
 *
 * <pre>{@code
 * CustomerList customers = access.myCustomers(viewer, DeviceSearch.visible());
 * Page<MyCustomer> page = customers.first(20);
 * List<MyCustomer> shown = new ArrayList<>(page.items());
 * while (page.next().isPresent()) {
 *     page = customers.after(page.next().get(), 20); // may be short, even empty, before the end
 *     shown.addAll(page.items());
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public interface CustomerList {

    /**
     * Gets the first page. It looks at a bounded number of environments, so it may be short, even empty, although more follow. If
     * an environment cannot be read, the page shows the others and is not {@linkplain Page#complete() complete}; the log names the
     * environment. A page is also incomplete if the directory or the store of shared views did not answer, or if the user's record
     * is too old or becomes so while the page is read, since then it is unknown which rows are missing. To try again, request the
     * same page again.
     *
     * @param most the maximum number of rows, 1 or more
     * @return the page; its cursor is the place after the last environment looked at, and is empty only at the end
     * @throws IllegalArgumentException if the number is less than 1
     */
    Page<MyCustomer> first(int most);

    /**
     * Gets the page after a cursor.
     *
     * @param cursor the cursor of a page of this list
     * @param most the maximum number of rows, 1 or more
     * @return the page, as {@link #first}
     * @throws IllegalArgumentException if the number is less than 1
     * @throws io.channelpartners.problem.CursorRefused if the cursor was altered, or belongs to another list
     */
    Page<MyCustomer> after(Cursor cursor, int most);

    /**
     * Gets all rows, lazily. If an environment cannot be read, reading the stream throws what the store throws, since a stream has
     * no other way to say that rows are missing. If the viewer's locations are unknown, the stream is empty; only a page tells that
     * apart from a viewer without customers.
     *
     * @return the rows by environment ID
     */
    Stream<MyCustomer> stream();
}
