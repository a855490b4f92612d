package io.channelpartners.list;

/**
 * The number of devices on which a partner holds a role, by way (CP-20).
 *
 * @param individually the devices that are individually assigned to it
 * @param byDefault the devices that follow it as the default
 */
public record HeldDevices(int individually, int byDefault) {

    /** Gets the number of devices in whichever way. */
    public int total() {
        return individually + byDefault;
    }
}
