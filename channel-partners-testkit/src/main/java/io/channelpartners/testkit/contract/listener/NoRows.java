package io.channelpartners.testkit.contract.listener;

import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An empty list. */
final class NoRows<T> implements DeviceList<T> {

    @Override
    public Page<T> first(int most) {
        return new Page<>(List.of(), Optional.empty());
    }

    @Override
    public Page<T> after(Cursor cursor, int most) {
        return first(most);
    }

    @Override
    public int count() {
        return 0;
    }

    @Override
    public Stream<T> stream() {
        return Stream.empty();
    }
}
