package io.channelpartners.core.column;

/**
 * What one state says of each device, whoever asks, in one byte: the columns read across, so that a question about one device
 * fetches one place in memory and not four. A kind is numbered like a {@link Points point}, as if one location held all that is
 * individually assigned.
 */
final class DeviceKinds {

    private final byte[] kinds;

    private DeviceKinds(byte[] kinds) {
        this.kinds = kinds;
    }

    static DeviceKinds of(int size, Holders resellers, Holders servicePartners, DeviceFacts facts) {
        byte[] kinds = new byte[size];
        for (int position = 0; position < size; position++) {
            int at = position >>> 6;
            kinds[position] = (byte) Points.at(
                    resellers.individual().word(at) >>> position,
                    servicePartners.individual().word(at) >>> position,
                    facts.optedIn().word(at) >>> position,
                    facts.covered().word(at) >>> position);
        }
        return new DeviceKinds(kinds);
    }

    int kind(int position) {
        return kinds[position];
    }
}
