package io.channelpartners.tools.accessreport.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Finds the lines of a file that are not UTF-8.
 *
 * <p>A stream's decoder says only that something is wrong, so a file that it rejects is read a second time. No byte of a longer
 * UTF-8 sequence looks like a line end; so each line can be decoded by itself.
 */
final class Utf8Check {

    private Utf8Check() {}

    static void report(FleetFile file) throws IOException {
        byte[] bytes = Files.readAllBytes(file.path());
        if (looksLikeUtf16(bytes)) {
            file.report("the file looks like UTF-16: save it in UTF-8, which spreadsheets call CSV UTF-8");
            return;
        }
        int line = 1;
        int begin = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                reportLine(file, line, ByteBuffer.wrap(bytes, begin, i - begin));
                boolean firstOfTwo = i + 1 < bytes.length && bytes[i] == '\r' && bytes[i + 1] == '\n';
                line += firstOfTwo ? 0 : 1;
                begin = i + 1;
            }
        }
    }

    /** Checks if a file begins with the byte-order mark of UTF-16, or with an ASCII character in two bytes. */
    static boolean looksLikeUtf16(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        int first = head[0] & 0xFF;
        int second = head[1] & 0xFF;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || (first == 0) != (second == 0);
    }

    private static void reportLine(FleetFile file, int number, ByteBuffer line) {
        CharBuffer decoded = CharBuffer.allocate(line.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(line, decoded, true);
        if (result.isError()) {
            String problem = String.format(Locale.ROOT, "byte 0x%02X", line.get(line.position()));
            file.problems().add(file.line(number), problem + " is not UTF-8: save the file in UTF-8");
        }
    }
}
