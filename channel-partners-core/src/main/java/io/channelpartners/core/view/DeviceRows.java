package io.channelpartners.core.view;

import java.util.function.IntFunction;

/** What the rows of a list of devices show. */
@FunctionalInterface
interface DeviceRows<T> {

    /** Makes the row of a device. */
    T row(int position);

    /** Gets the rows at the first positions, by their place; each may be made when it is read, and then equal at each reading. */
    default IntFunction<T> rows(int[] positions, int size) {
        Object[] made = new Object[size];
        for (int at = 0; at < size; at++) {
            made[at] = row(positions[at]);
        }
        @SuppressWarnings("unchecked") // filled just above
        IntFunction<T> rows = at -> (T) made[at];
        return rows;
    }
}
