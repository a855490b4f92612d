package io.channelpartners.jdbc.table;

import java.util.List;

/** The kinds of rows. */
public final class RowKinds {

    /** The kinds of rows of a state, in the order in which they must be read. */
    static final List<RowKind<?, ?>> OF_A_STATE = List.of(
            new PartnerRows(), new DeviceGroupRows(), new DeviceRows(), new AssignmentRows(), new DeviceOptInRows());

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
