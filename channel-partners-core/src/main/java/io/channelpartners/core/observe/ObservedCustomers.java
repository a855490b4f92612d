package io.channelpartners.core.observe;

import io.channelpartners.event.LibraryCall;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import java.util.stream.Stream;

/** The customers of a viewer. Each page is observed; a stream is read in steps between which the caller does other things. */
record ObservedCustomers(CustomerList customers, Observers observers) implements CustomerList {

    @Override
    public Page<MyCustomer> first(int most) {
        return observers.observed(LibraryCall.MY_CUSTOMERS, () -> customers.first(most));
    }

    @Override
    public Page<MyCustomer> after(Cursor cursor, int most) {
        return observers.observed(LibraryCall.MY_CUSTOMERS, () -> customers.after(cursor, most));
    }

    @Override
    public Stream<MyCustomer> stream() {
        return customers.stream();
    }
}
