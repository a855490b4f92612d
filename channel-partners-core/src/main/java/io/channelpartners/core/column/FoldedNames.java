package io.channelpartners.core.column;

import io.channelpartners.core.search.NameBlock;
import io.channelpartners.core.search.TextScan;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The folded names of the devices of an index, by position, as flat text (CP-32). To search it is to scan one string per block of
 * devices instead of folding each name again. A block is made when it is first searched. Thread-safe.
 */
public final class FoldedNames {

    private final DeviceBlocks devices;
    private final AtomicReferenceArray<NameBlock> blocks;
    private final AtomicLong bytes = new AtomicLong();

    private FoldedNames(DeviceBlocks devices) {
        this.devices = devices;
        this.blocks = new AtomicReferenceArray<>(devices.count());
    }

    /** Obtains the names of devices. */
    static FoldedNames of(DeviceBlocks devices) {
        return new FoldedNames(devices);
    }

    /** Obtains the names of devices, with those blocks of these names that stay the same. */
    FoldedNames next(DeviceBlocks later) {
        FoldedNames next = new FoldedNames(later);
        for (int block = 0; block < Math.min(blocks.length(), next.blocks.length()); block++) {
            NameBlock made = blocks.get(block);
            if (made != null && devices.hasNamesOf(later, block)) {
                next.keep(block, made);
            }
        }
        return next;
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
            int first = block << DeviceBlocks.BITS;
            keep(
                    block,
                    NameBlock.of(
                            devices.end(block) - first,
                            at -> devices.get(first + at).name()));
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
        private final long[][] found = new long[blocks.length()][];

        private Search(String text) {
            this.scan = new TextScan(text);
        }

        /** Gets a word of the set. */
        public long word(int at) {
            int block = at >>> (DeviceBlocks.BITS - 6);
            long[] words = found[block];
            if (words == null) {
                words = block(block).found(scan);
                found[block] = words;
            }
            return words[at - (block << (DeviceBlocks.BITS - 6))];
        }
    }
}
