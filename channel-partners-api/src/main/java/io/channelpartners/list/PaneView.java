package io.channelpartners.list;

/** The three views of the assigned-devices pane of a partner (CP-30). A device is assigned if the partner holds a role (CP-31). */
public enum PaneView {
    /** The devices on which the partner holds no role; shown first. */
    NOT_ASSIGNED,
    /** The devices on which the partner holds at least one role, individually or by default. */
    ASSIGNED,
    /** Every device. */
    ALL
}
