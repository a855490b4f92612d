package io.channelpartners.list;

/**
 * The number of devices on which a partner holds a role, individually and by default (CP-20).
 *
 * @param individually the number of devices that are individually assigned to it
 * @param byDefault the number of devices that follow it as the default
 */
public record HeldDevices(int individually, int byDefault) {

    /** Gets the sum of both. */
    public int total() {
        return individually + byDefault;
    }
}
