package io.channelpartners.core.list;

import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.list.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The cursors of device lists (CP-34, CP-59): written under one key, read under any of several. */
public final class DeviceCursors {

    private final List<SecretKey> keys;

    /** Derived for the first cursor, not before: a new JVM takes some 20 ms to load its cryptography, which no decision needs. */
    private volatile @Nullable List<CursorSeal> seals;

    /**
     * Creates cursors under keys.
     *
     * @param writing the key to write with, an AES key of 256 bits
     * @param former further keys to read with
     */
    public DeviceCursors(SecretKey writing, List<SecretKey> former) {
        this.keys = Stream.concat(Stream.of(writing), former.stream()).toList();
    }

    /** Writes the place after a device. */
    Cursor after(String id, Fingerprint question, Fingerprint state) {
        return CursorText.of(seals().get(0), question, state, id).encoded();
    }

    /** Reads a cursor; refuses one that was altered, forged, or written under another key. */
    CursorText read(Cursor cursor) {
        byte[] bytes = CursorText.bytes(cursor);
        for (CursorSeal seal : seals()) {
            Optional<CursorText> text = CursorText.decoded(seal, bytes);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw CursorText.altered(cursor);
    }

    /** Two threads may derive the seals at once, and then derive the same. */
    private List<CursorSeal> seals() {
        List<CursorSeal> derived = seals;
        if (derived == null) {
            derived = keys.stream().map(CursorSeal::of).toList();
            seals = derived;
        }
        return derived;
    }
}
