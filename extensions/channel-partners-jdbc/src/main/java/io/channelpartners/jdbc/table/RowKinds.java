package io.channelpartners.jdbc.table;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of rows. */
public final class RowKinds {

    /** The kinds of rows that say something of one device, in the order in which they must be read. */
    static final List<RowKind<?, ?>> OF_DEVICES =
            List.of(new DeviceGroupRows(), new DeviceRows(), new AssignmentRows(), new DeviceOptInRows());

    /** The other kinds of rows of a state. */
    static final List<RowKind<?, ?>> SAID_ONCE = List.of(new PartnerRows());

    /** The kinds of rows of a state, in the order in which they must be read. */
    static final List<RowKind<?, ?>> OF_A_STATE =
            Stream.concat(SAID_ONCE.stream(), OF_DEVICES.stream()).toList();

    /** The kinds of rows of a change, in the order in which they must be read. */
    public static final List<RowKind<?, ?>> OF_A_CHANGE = List.of(
            new PartnerRows(),
            new CheckRows(),
            new DeviceGroupRows(),
            new DeviceRows(),
            new AssignmentRows(),
            new DeviceOptInRows());

    private RowKinds() {}
}
