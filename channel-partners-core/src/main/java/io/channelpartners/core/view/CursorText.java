package io.channelpartners.core.view;

import io.channelpartners.access.Cursor;
import io.channelpartners.problem.CursorAltered;
import io.channelpartners.problem.Problem;
import io.channelpartners.text.Quoted;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * What a cursor says: of which list it is, at which state, and the ID after which the next page begins. Written as a version, two
 * 64-bit digests, the ID in UTF-8 and a CRC-32C, in base64url without padding.
 *
 * <p>An ID and not a position: a position would tell how many devices there are that the viewer may not see. A checksum and not a
 * signature: a cursor grants nothing, so a forged one gains nothing. Decoding accepts exactly what encoding gives.
 */
record CursorText(long list, long state, String lastId) {

    private static final byte VERSION = 1;
    private static final int HEAD = 1 + 2 * Long.BYTES;
    private static final int CHECKSUM = Integer.BYTES;

    /** The characters with which a text ends, by the bytes beyond a multiple of three. */
    private static final String[] LAST = {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", "AQgw", "AEIMQUYcgkosw048"
    };

    Cursor encoded() {
        byte[] id = lastId.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + id.length + CHECKSUM)
                .put(VERSION)
                .putLong(list)
                .putLong(state)
                .put(id);
        bytes.putInt(checksum(bytes.array(), HEAD + id.length));
        return Cursor.of(text(bytes.array()));
    }

    static CursorText decoded(Cursor cursor) {
        byte[] bytes = bytes(cursor);
        if (bytes.length <= HEAD + CHECKSUM) {
            throw altered(cursor);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int idEnd = bytes.length - CHECKSUM;
        boolean intact = buffer.get() == VERSION && buffer.getInt(idEnd) == checksum(bytes, idEnd);
        String id = new String(bytes, HEAD, idEnd - HEAD, StandardCharsets.UTF_8);
        if (!intact || !isCanonical(cursor, bytes, id)) {
            throw altered(cursor);
        }
        return new CursorText(buffer.getLong(), buffer.getLong(), id);
    }

    /** Whether encoding gives the same again: a decoder lets some altered last characters pass, and bytes that are no text. */
    private static boolean isCanonical(Cursor cursor, byte[] bytes, String id) {
        return endsAsWritten(cursor.text(), bytes.length) && isText(bytes, HEAD, bytes.length - CHECKSUM, id);
    }

    /** Whether there is no padding, and no bit of the last character that stands for nothing is set. */
    private static boolean endsAsWritten(String text, int size) {
        String lastOnes = LAST[size % 3];
        return text.length() == (size * 4 + 2) / 3 && lastOnes.indexOf(text.charAt(text.length() - 1)) >= 0;
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

    private static byte[] bytes(Cursor cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor.text());
        } catch (IllegalArgumentException notBase64) {
            throw altered(cursor);
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    static CursorAltered altered(Cursor cursor) {
        return new CursorAltered(new Problem(
                "CP-34",
                "cursor " + Quoted.of(cursor.text()),
                "is not as it was written",
                "begin again at the first page"));
    }
}
