package io.channelpartners.core.listen;

import io.channelpartners.core.boundary.Timing;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A list of devices that reports each page, each count, and each reading as a whole to listeners. */
record AuditedDevices<T>(DeviceList<T> list, AccessQuestion question, AccessListKind kind, Listeners listeners)
        implements DeviceList<T> {

    @Override
    public Page<T> first(int most) {
        return audited(() -> list.first(most));
    }

    @Override
    public Page<T> after(Cursor cursor, int most) {
        return audited(() -> list.after(cursor, most));
    }

    @Override
    public int count() {
        Timing timing = listeners.begin();
        int count = list.count();
        CountAsked event = new CountAsked(question, kind, count, timing.took());
        listeners.tell(listener -> listener.counted(event));
        return count;
    }

    @Override
    public Stream<T> stream() {
        ListAsked event = new ListAsked(question, kind, OptionalInt.empty(), false, Optional.empty());
        listeners.tell(listener -> listener.listed(event));
        return list.stream();
    }

    private Page<T> audited(Supplier<Page<T>> reading) {
        Timing timing = listeners.begin();
        Page<T> page = reading.get();
        ListAsked event = AuditedPage.of(question, kind, page, timing);
        listeners.tell(listener -> listener.listed(event));
        return page;
    }
}
