package io.channelpartners.tools.accessreport.fleet;

/** A device's way of connecting, as the files write it. */
public enum ConnectCode {
    /** Through Insight RS. */
    CENTRAL,
    /** By itself. */
    DIRECT
}
