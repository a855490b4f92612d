package io.channelpartners.device;

/** How a device connects to HPE, which decides which opt-in counts for it (CP-40). */
public enum ConnectMethod {
    /** Central connect, through Insight RS: the opt-in of the environment counts. */
    CENTRAL,
    /** Direct connect: the opt-in of the device itself counts. */
    DIRECT
}
