package io.channelpartners.tools.accessreport.format;

import java.nio.charset.StandardCharsets;

/**
 * The fields of the CSV that we write: quoted only if they hold a comma, a quote or a line end.
 *
 * <p>Not left to the CSV library, whose writer also quotes a first field that looks like a comment, and which would look at
 * every field of every row, where ours repeat.
 */
public enum CsvFormat {

    /** Each field as it is, for a program. */
    EXACT,

    /** What a spreadsheet would take for a formula begins with an apostrophe, for a person. */
    FORMULA_SAFE;

    /** As characters of ASCII, and as the full-width ones that spreadsheets take for the same. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** A spreadsheet may be set to begin a cell after any of these, whatever the quotes say. */
    private static final String SEPARATORS = ",;|\t\r\n";

    String field(String text) {
        String shown = this == FORMULA_SAFE ? withoutFormulas(text) : text;
        return needsQuotes(shown) ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }

    private static String withoutFormulas(String text) {
        StringBuilder safe = new StringBuilder();
        boolean beginsCell = true;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (beginsCell && BEGINNINGS_OF_FORMULAS.indexOf(character) >= 0) {
                safe.append('\'');
            }
            safe.append(character);
            beginsCell = SEPARATORS.indexOf(character) >= 0 || (beginsCell && character == '"');
        }
        return safe.toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean needsQuotes(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
    }
}
