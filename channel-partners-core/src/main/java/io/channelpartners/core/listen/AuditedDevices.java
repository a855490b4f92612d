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

/** A list of devices that reports each page, each count, and each reading as a whole to listeners. */
record AuditedDevices<T>(DeviceList<T> list, AccessQuestion question, AccessListKind kind, Listeners listeners)
        implements DeviceList<T> {

    @Override
    public Page<T> first(int most) {
        return audited(list.first(most));
    }

    @Override
    public Page<T> after(Cursor cursor, int most) {
        return audited(list.after(cursor, most));
    }

    @Override
    public int count() {
        int count = list.count();
        listeners.tell(listener -> listener.counted(new CountAsked(question, kind, count)));
        return count;
    }

    @Override
    public Stream<T> stream() {
        listeners.tell(listener -> listener.listed(new ListAsked(question, kind, OptionalInt.empty(), false)));
        return list.stream();
    }

    private Page<T> audited(Page<T> page) {
        listeners.tell(listener -> listener.listed(AuditedPage.of(question, kind, page)));
        return page;
    }
}
