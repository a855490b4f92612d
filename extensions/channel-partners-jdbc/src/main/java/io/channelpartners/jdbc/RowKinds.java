package io.channelpartners.jdbc;

import java.util.List;

/** The kinds of rows. */
final class RowKinds {

    /** Those of which a state consists, in the order in which they must be read. */
    static final List<RowKind<?, ?>> OF_A_STATE = List.of(
            new PartnerRows(), new DeviceGroupRows(), new DeviceRows(), new AssignmentRows(), new DeviceOptInRows());

    /** Those of which a change consists, in the order in which they must be read. */
    static final List<RowKind<?, ?>> OF_A_CHANGE = List.of(
            new PartnerRows(),
            new CheckRows(),
            new DeviceGroupRows(),
            new DeviceRows(),
            new AssignmentRows(),
            new DeviceOptInRows());

    private RowKinds() {}
}
