package io.channelpartners.core.listen;

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
import java.util.stream.Stream;

/** A viewer's customers, heard once for each page and for each reading as a whole. */
record HeardCustomers(CustomerList customers, HpePassportId viewer, Clock clock, Hearing hearing)
        implements CustomerList {

    @Override
    public Page<MyCustomer> first(int most) {
        return heard(customers.first(most));
    }

    @Override
    public Page<MyCustomer> after(Cursor cursor, int most) {
        return heard(customers.after(cursor, most));
    }

    @Override
    public Stream<MyCustomer> stream() {
        hearing.tell(listener ->
                listener.listed(new ListAsked(question(), AccessListKind.MY_CUSTOMERS, OptionalInt.empty(), false)));
        return customers.stream();
    }

    private Page<MyCustomer> heard(Page<MyCustomer> page) {
        hearing.tell(listener -> listener.listed(HeardPage.of(question(), AccessListKind.MY_CUSTOMERS, page)));
        return page;
    }

    private AccessQuestion question() {
        return new AccessQuestion(Optional.empty(), Optional.of(viewer), Optional.empty(), clock.instant());
    }
}
