package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import java.util.Arrays;

/** Devices by position, in blocks, so that replacing a device copies one block. Immutable. */
final class DeviceBlocks {

    static final int BITS = 12;

    /** The devices of a block: whole words of a {@link DeviceSet}. */
    static final int BLOCK = 1 << BITS;

    private final Device[][] blocks;
    private final int size;

    private DeviceBlocks(Device[][] blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    static DeviceBlocks of(Device[] devices) {
        Device[][] blocks = new Device[(devices.length + BLOCK - 1) >>> BITS][];
        for (int block = 0; block < blocks.length; block++) {
            int first = block << BITS;
            blocks[block] = Arrays.copyOfRange(devices, first, Math.min(devices.length, first + BLOCK));
        }
        return new DeviceBlocks(blocks, devices.length);
    }

    /** Returns these devices with another one at a position. */
    DeviceBlocks with(int position, Device device) {
        Device[][] changed = blocks.clone();
        changed[position >>> BITS] = changed[position >>> BITS].clone();
        changed[position >>> BITS][position & (BLOCK - 1)] = device;
        return new DeviceBlocks(changed, size);
    }

    Device get(int position) {
        return blocks[position >>> BITS][position & (BLOCK - 1)];
    }

    int size() {
        return size;
    }

    /** Checks if the devices of a block have the same names in others. */
    @SuppressWarnings("ReferenceEquality") // a block that no change touched is the same object, and so is a device
    boolean hasNamesOf(DeviceBlocks others, int block) {
        Device[] mine = blocks[block];
        Device[] theirs = others.blocks[block];
        if (mine == theirs) {
            return true;
        }
        for (int at = 0; at < mine.length && at < theirs.length; at++) {
            if (mine[at] != theirs[at] && !mine[at].name().equals(theirs[at].name())) {
                return false;
            }
        }
        return mine.length == theirs.length;
    }

    /** Gets the number of blocks. */
    int count() {
        return blocks.length;
    }

    /** Gets the position after the last device of a block. */
    int end(int block) {
        return Math.min(size, (block + 1) << BITS);
    }
}
