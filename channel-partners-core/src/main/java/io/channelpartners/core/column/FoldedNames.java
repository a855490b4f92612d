package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The folded names of the devices of an index, in its order, as flat text (CP-32). To search it is to scan one string per block of
 * devices instead of folding each name again. A block is made when it is first searched. Thread-safe.
 */
public final class FoldedNames {

    private static final int BLOCK_BITS = 12;

    /** The devices of a block: whole words of a {@link DeviceSet}. */
    static final int BLOCK = 1 << BLOCK_BITS;

    private final Device[] devices;
    private final AtomicReferenceArray<NameBlock> blocks;
    private final AtomicLong bytes = new AtomicLong();

    private FoldedNames(Device[] devices) {
        this.devices = devices;
        this.blocks = new AtomicReferenceArray<>((devices.length + BLOCK - 1) >>> BLOCK_BITS);
    }

    /** Obtains the names of sorted devices; keeps the array. */
    static FoldedNames of(Device[] devices) {
        return new FoldedNames(devices);
    }

    /** Obtains the names of sorted devices, with those blocks of these names that stay the same. */
    FoldedNames next(Device[] sorted) {
        FoldedNames next = new FoldedNames(sorted);
        for (int block = 0; block < Math.min(blocks.length(), next.blocks.length()); block++) {
            NameBlock made = blocks.get(block);
            if (made != null && hasSameNames(next, block)) {
                next.keep(block, made);
            }
        }
        return next;
    }

    private boolean hasSameNames(FoldedNames other, int block) {
        int first = block << BLOCK_BITS;
        int end = end(block);
        if (end != other.end(block)) {
            return false;
        }
        for (int position = first; position < end; position++) {
            if (!devices[position].name().equals(other.devices[position].name())) {
                return false;
            }
        }
        return true;
    }

    private int end(int block) {
        return Math.min(devices.length, (block + 1) << BLOCK_BITS);
    }

    /** Begins a search; the text is folded. */
    public Search search(String text) {
        return new Search(text);
    }

    /** Gets the memory that the blocks made so far take, in bytes. */
    long bytes() {
        return bytes.get();
    }

    private NameBlock block(int block) {
        NameBlock made = blocks.get(block);
        if (made == null) {
            keep(block, NameBlock.of(devices, block << BLOCK_BITS, end(block)));
            made = blocks.get(block);
        }
        return made;
    }

    /** Keeps a block; a race makes it twice and keeps one. */
    private void keep(int block, NameBlock made) {
        if (blocks.compareAndSet(block, null, made)) {
            bytes.addAndGet(made.bytes());
        }
    }

    /** The devices whose names have a text, found block by block as they are read. For one thread. */
    public final class Search {

        private final TextScan scan;
        private final long[] words = new long[DeviceSet.words(BLOCK)];
        private int found = -1;

        private Search(String text) {
            this.scan = new TextScan(text);
        }

        /** Gets a word of the set. */
        public long word(int at) {
            int block = at >>> (BLOCK_BITS - 6);
            if (block != found) {
                block(block).mark(scan, words);
                found = block;
            }
            return words[at & (words.length - 1)];
        }
    }
}
