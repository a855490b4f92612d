package io.channelpartners.summary;

import io.channelpartners.partner.Answer;
import java.util.Arrays;

/** The number of devices with the same individual holders, by opt-in and generation. Not thread-safe; only valid during a call. */
public final class HeldCounts {

    private final int[] counts = new int[KindTable.OF_HOLDERS];

    HeldCounts() {}

    /** Reads the kinds with the holders of the one at a place; returns the place after them. */
    int read(KindTable table, int from) {
        Arrays.fill(counts, 0);
        int at = from;
        for (; at < table.size() && table.holdersOf(at) == table.holdersOf(from); at++) {
            counts[table.ofHolders(at)] = table.devices(at);
        }
        return at;
    }

    /**
     * Gets the number of devices of one kind.
     *
     * @param optIn on what their opt-in rests
     * @param covered whether their generation is covered
     * @return 0 or more
     */
    public int of(OptInBasis optIn, Answer covered) {
        return counts[KindTable.ofHolders(optIn, covered)];
    }

    /** Gets the number of all devices with these holders. */
    public int all() {
        return Arrays.stream(counts).sum();
    }
}
