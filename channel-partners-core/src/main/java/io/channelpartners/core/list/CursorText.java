package io.channelpartners.core.list;

import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.list.Cursor;
import io.channelpartners.problem.CursorRefused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The content of a device list's cursor: the list, its state, and the ID after which the next page begins. Written as a version,
 * two 64-bit digests, the ID in UTF-8 and a 32-bit checksum, in base64url without padding. Digests and checksum are keyed.
 *
 * <p>It contains an ID because a position would reveal how many devices the viewer may not see. The viewer has seen the ID, so it
 * is not encrypted. Decoding accepts exactly what encoding writes.
 */
record CursorText(CursorSeal seal, long list, long state, String lastId) {

    private static final byte VERSION = 3;
    private static final int HEAD = 1 + 2 * Long.BYTES;
    private static final int CHECKSUM = Integer.BYTES;

    /** The characters that may end a text, by the number of bytes modulo three. */
    private static final String[] LAST = {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", "AQgw", "AEIMQUYcgkosw048"
    };

    static CursorText of(CursorSeal seal, Fingerprint question, Fingerprint state, String lastId) {
        return new CursorText(seal, seal.list(question), seal.state(state), lastId);
    }

    boolean isOfList(Fingerprint question) {
        return list == seal.list(question);
    }

    boolean isAtState(Fingerprint present) {
        return state == seal.state(present);
    }

    Cursor encoded() {
        byte[] id = lastId.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + id.length + CHECKSUM)
                .put(VERSION)
                .putLong(list)
                .putLong(state)
                .put(id);
        bytes.putInt(seal.checksum(bytes.array(), HEAD + id.length));
        return Cursor.of(text(bytes.array()));
    }

    /** Decodes bytes; empty if they were not written under this key. */
    static Optional<CursorText> decoded(CursorSeal seal, byte[] bytes) {
        if (bytes.length <= HEAD + CHECKSUM) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int idEnd = bytes.length - CHECKSUM;
        boolean intact = buffer.get() == VERSION && buffer.getInt(idEnd) == seal.checksum(bytes, idEnd);
        String id = new String(bytes, HEAD, idEnd - HEAD, StandardCharsets.UTF_8);
        return intact && isText(bytes, HEAD, idEnd, id)
                ? Optional.of(new CursorText(seal, buffer.getLong(), buffer.getLong(), id))
                : Optional.empty();
    }

    /** Checks that there is no padding and that the unused bits of the last character are 0. */
    private static boolean endsAsWritten(String text, int size) {
        String lastOnes = LAST[size % 3];
        return size > 0 && text.length() == (size * 4 + 2) / 3 && lastOnes.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isText(byte[] bytes, int from, int to, String id) {
        boolean ascii = true;
        for (int at = from; at < to; at++) {
            ascii &= bytes[at] >= 0;
        }
        if (ascii) {
            return true;
        }
        byte[] again = id.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(again, 0, again.length, bytes, from, to);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Gets the bytes of a cursor; refuses altered last characters that the JDK's decoder accepts. */
    static byte[] bytes(Cursor cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor.text());
            if (endsAsWritten(cursor.text(), bytes.length)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // altered, too
        }
        throw altered(cursor);
    }

    static CursorRefused altered(Cursor cursor) {
        return new CursorRefused(
                CursorRefused.Reason.ALTERED, ProblemCode.CURSOR_ALTERED.problem("CP-34", Quoted.of(cursor.text())));
    }
}
