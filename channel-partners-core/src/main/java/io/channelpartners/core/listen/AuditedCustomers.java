package io.channelpartners.core.listen;

import io.channelpartners.core.boundary.Timing;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ListAsked;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A viewer's customers; each page, and each reading as a whole, is reported to listeners. */
record AuditedCustomers(CustomerList customers, HpePassportId viewer, Clock clock, Listeners listeners)
        implements CustomerList {

    @Override
    public Page<MyCustomer> first(int most) {
        return audited(() -> customers.first(most));
    }

    @Override
    public Page<MyCustomer> after(Cursor cursor, int most) {
        return audited(() -> customers.after(cursor, most));
    }

    @Override
    public Stream<MyCustomer> stream() {
        ListAsked event =
                new ListAsked(question(), AccessListKind.MY_CUSTOMERS, OptionalInt.empty(), false, Optional.empty());
        listeners.tell(listener -> listener.listed(event));
        return customers.stream();
    }

    private Page<MyCustomer> audited(Supplier<Page<MyCustomer>> reading) {
        Timing timing = listeners.begin();
        Page<MyCustomer> page = reading.get();
        ListAsked event = AuditedPage.of(question(), AccessListKind.MY_CUSTOMERS, page, timing);
        listeners.tell(listener -> listener.listed(event));
        return page;
    }

    private AccessQuestion question() {
        return new AccessQuestion(Optional.empty(), Optional.of(viewer), Optional.empty(), clock.instant());
    }
}
