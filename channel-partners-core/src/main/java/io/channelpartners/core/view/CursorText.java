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
 * signature: a cursor grants nothing, so a forged one gains nothing. Decoding encodes again and compares, since a lenient decoder
 * accepts altered last characters.
 */
record CursorText(long list, long state, String lastId) {

    private static final byte VERSION = 1;
    private static final int HEAD = 1 + 2 * Long.BYTES;
    private static final int CHECKSUM = Integer.BYTES;

    Cursor encoded() {
        byte[] id = lastId.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + id.length + CHECKSUM)
                .put(VERSION)
                .putLong(list)
                .putLong(state)
                .put(id);
        bytes.putInt(checksum(bytes.array(), HEAD + id.length));
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }

    static CursorText decoded(Cursor cursor) {
        byte[] bytes = bytes(cursor);
        if (bytes.length <= HEAD + CHECKSUM) {
            throw altered(cursor);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int idEnd = bytes.length - CHECKSUM;
        boolean intact = buffer.get() == VERSION && buffer.getInt(idEnd) == checksum(bytes, idEnd);
        CursorText text = new CursorText(
                buffer.getLong(),
                buffer.getLong(),
                new String(Arrays.copyOfRange(bytes, HEAD, idEnd), StandardCharsets.UTF_8));
        if (!intact || !text.encoded().equals(cursor)) {
            throw altered(cursor);
        }
        return text;
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
