package io.channelpartners.authzen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads bodies: bounded, and in UTF-8 only, since a JSON parser might otherwise detect another encoding. */
final class Body {

    private Body() {}

    /** Reads a body up to one byte more than the bound, so that a longer one is noticed. */
    static byte[] read(InputStream body, int most) throws IOException {
        return body.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
    }

    /** Checks if a text is UTF-8 without a byte order mark and without zero bytes. */
    static boolean isUtf8(byte[] text) {
        for (byte each : text) {
            if (each <= 0) {
                return each < 0 && isWellFormed(text);
            }
        }
        return true;
    }

    private static boolean isWellFormed(byte[] text) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            return decoded.charAt(0) != '\uFEFF' && decoded.indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
