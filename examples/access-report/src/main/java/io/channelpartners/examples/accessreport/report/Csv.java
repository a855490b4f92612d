package io.channelpartners.examples.accessreport.report;

import java.nio.charset.StandardCharsets;

/**
 * The fields of the CSV that we write: quoted only if they hold a comma, a quote or a line end.
 *
 * <p>Not left to the CSV library, whose writer also quotes a first field that looks like a comment, and which would look at
 * every field of every row, where ours repeat.
 */
final class Csv {

    private Csv() {}

    static String field(String text) {
        return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean needsQuotes(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
    }
}
