package io.channelpartners.stress.fuzz;

import io.channelpartners.core.list.KnownSeal;
import io.channelpartners.list.Cursor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A cursor as a forger sees it who knows its format and its key: a version, digests of the list and of its state, the ID after
 * which the page begins, and a checksum, in base64url.
 */
final class CursorBytes {

    private static final KnownSeal SEAL = new KnownSeal(FuzzedLists.KEY);
    private static final int HEAD = 1 + 2 * Long.BYTES;
    private static final int CHECKSUM = Integer.BYTES;

    private final byte version;
    private final long list;
    private final long state;
    private final byte[] id;

    private CursorBytes(byte version, long list, long state, byte[] id) {
        this.version = version;
        this.list = list;
        this.state = state;
        this.id = id;
    }

    static CursorBytes of(Cursor cursor) {
        byte[] all = Base64.getUrlDecoder().decode(cursor.text());
        ByteBuffer bytes = ByteBuffer.wrap(all);
        return new CursorBytes(
                bytes.get(), bytes.getLong(), bytes.getLong(), Arrays.copyOfRange(all, HEAD, all.length - CHECKSUM));
    }

    byte version() {
        return version;
    }

    long list() {
        return list;
    }

    long state() {
        return state;
    }

    CursorBytes withId(byte[] other) {
        return new CursorBytes(version, list, state, other);
    }

    CursorBytes withVersion(int other) {
        return new CursorBytes((byte) other, list, state, id);
    }

    CursorBytes withList(long other) {
        return new CursorBytes(version, other, state, id);
    }

    CursorBytes withState(long other) {
        return new CursorBytes(version, list, other, id);
    }

    Cursor cursor() {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + id.length + CHECKSUM)
                .put(version)
                .putLong(list)
                .putLong(state)
                .put(id);
        bytes.putInt(SEAL.checksum(bytes.array(), bytes.position()));
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }
}
