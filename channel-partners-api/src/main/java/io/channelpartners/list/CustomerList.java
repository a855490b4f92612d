package io.channelpartners.list;

import java.util.stream.Stream;

/**
 * The customers of a viewer, read page by page, by ascending environment ID (CP-62, CP-63). Each row is of one revision of its
 * environment; the list as a whole is of no one moment, so it has no total.
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
     * Gets the first page. It looks at a bounded number of environments, so it may be short, even empty, although more follow. An
     * environment that cannot be read does not hide the others: the page shows them and is not {@linkplain Page#complete() complete};
     * the log names the environment. Nor is a page complete if the directory or the store of shared views did not answer, or the record
     * of the user is too old: "not known" is not "nobody". To look again, ask for the same page again.
     *
     * @param most the greatest number of rows, 1 or more
     * @return the page; its cursor names the place after the last environment looked at, and is empty only at the end
     * @throws IllegalArgumentException if the number is less than 1
     */
    Page<MyCustomer> first(int most);

    /**
     * Gets the page after a place.
     *
     * @param cursor the place, from a page of this list
     * @param most the greatest number of rows, 1 or more
     * @return the page, as {@link #first}
     * @throws IllegalArgumentException if the number is less than 1
     * @throws io.channelpartners.problem.CursorRefused if the text is not a cursor as it was written, or is one of another list
     */
    Page<MyCustomer> after(Cursor cursor, int most);

    /**
     * Gets all rows, lazily. If an environment cannot be read, what the store throws is passed on while the stream is read: a stream
     * has no other way to tell that rows are missing. Where it is not known of which locations the viewer is a user, the stream is empty;
     * a page tells that from "nobody".
     *
     * @return the rows by environment ID
     */
    Stream<MyCustomer> stream();
}
