package io.channelpartners.core.listen;

import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A list of devices that is heard: once for each page, for each count, and for each reading as a whole. */
record HeardDevices<T>(DeviceList<T> list, AccessQuestion question, AccessListKind kind, Hearing hearing)
        implements DeviceList<T> {

    @Override
    public Page<T> first(int most) {
        return heard(list.first(most));
    }

    @Override
    public Page<T> after(Cursor cursor, int most) {
        return heard(list.after(cursor, most));
    }

    @Override
    public int count() {
        int count = list.count();
        hearing.tell(listener -> listener.counted(new CountAsked(question, kind, count)));
        return count;
    }

    @Override
    public Stream<T> stream() {
        hearing.tell(listener -> listener.listed(new ListAsked(question, kind, OptionalInt.empty(), false)));
        return list.stream();
    }

    private Page<T> heard(Page<T> page) {
        hearing.tell(listener -> listener.listed(HeardPage.of(question, kind, page)));
        return page;
    }
}
