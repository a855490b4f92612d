package io.channelpartners.authzen.search;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.view.PartnerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the customers of a viewer, and over the devices of each, until a page is full (CP-63). For one page and one thread.
 *
 * <p>A place has three parts: the cursor of the current page of customers, the last environment that was begun, and the cursor of the
 * rest of its devices. A part is empty if there is none. The next walk may read pages of another size, so its first pages may repeat
 * environments up to the one that was begun; it skips them.
 */
final class CustomersWalk {

    static final int PARTS = 3;

    /** The maximum number of customers on one page, and of such pages that one page of results reads. */
    private static final int CUSTOMERS = 256;

    private static final int PAGES = 4;

    private final PartnerAccess access;
    private final Viewer viewer;
    private final DeviceSearch search;
    private final CustomerList customers;
    private final FoundDevices found;
    private boolean complete = true;

    CustomersWalk(PartnerAccess access, Viewer viewer, DeviceSearch search, FoundDevices found) {
        this.access = access;
        this.viewer = viewer;
        this.search = search;
        this.customers = access.myCustomers(viewer, search);
        this.found = found;
    }

    /** Checks if everything was known and could be read. */
    boolean isComplete() {
        return complete;
    }

    /**
     * Walks until the page is full, or has looked at enough customers.
     *
     * @return the place after the last device found, or null at the end of the walk
     */
    @Nullable Place from(Place start) {
        String cursor = start.parts().get(0);
        String begun = start.parts().get(1);
        String rest = start.parts().get(2);
        if (!rest.isEmpty()) {
            rest = devices(EnvironmentId.of(begun), rest);
            if (!rest.isEmpty() || !complete) {
                return start.at(cursor, begun, rest);
            }
        }
        for (int pages = 0; pages < PAGES && !found.isFull(); pages++) {
            Page<MyCustomer> page = page(cursor);
            complete &= page.complete();
            for (MyCustomer customer : after(begun, page.items())) {
                if (found.isFull() || !complete) {
                    return start.at(cursor, begun, "");
                }
                begun = customer.environment().value();
                rest = devices(customer.environment(), "");
                if (!rest.isEmpty()) {
                    return start.at(cursor, begun, rest);
                }
            }
            if (page.next().isEmpty()) {
                return null;
            }
            cursor = page.next().get().text();
        }
        return start.at(cursor, begun, "");
    }

    private Page<MyCustomer> page(String cursor) {
        int most = Math.min(found.missing(), CUSTOMERS);
        return cursor.isEmpty() ? customers.first(most) : customers.after(Cursor.of(cursor), most);
    }

    /** Skips the customers up to the one that was begun. */
    private static List<MyCustomer> after(String begun, List<MyCustomer> page) {
        if (begun.isEmpty()) {
            return page;
        }
        EnvironmentId last = EnvironmentId.of(begun);
        return page.stream()
                .filter(customer -> customer.environment().compareTo(last) > 0)
                .toList();
    }

    private String devices(EnvironmentId environment, String cursor) {
        PartnerView view = access.view(viewer, environment);
        complete &= view.isComplete();
        return found.add(view, view.devices(search), cursor);
    }
}
