package io.channelpartners.examples.accessreport.report;

import java.nio.charset.StandardCharsets;

/**
 * The fields of the CSV that we write: quoted only if they hold a comma, a quote or a line end.
 *
 * <p>Not left to the CSV library, whose writer also quotes a first field that looks like a comment, and which would look at
 * every field of every row, where ours repeat.
 */
public enum Csv {

    /** Each field as it is, for a program. */
    EXACT,

    /** A field that a spreadsheet would take for a formula begins with an apostrophe, for a person. */
    FORMULA_SAFE;

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    String field(String text) {
        String shown = this == FORMULA_SAFE && isFormula(text) ? "'" + text : text;
        return needsQuotes(shown) ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
    }
}
