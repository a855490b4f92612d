package io.channelpartners.tools.accessreport.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How CSV is written: a field is quoted only if it contains a comma, a quote or a line end.
 *
 * <p>The CSV library's own writer would also quote a first field that looks like a comment, and check every field of every row,
 * although fields recur.
 */
public enum CsvFormat {

    /** For a program: each field as it is. */
    EXACT,

    /** For a person: an apostrophe precedes whatever a spreadsheet would run as a formula. */
    FORMULA_SAFE;

    /** In ASCII, and as the full-width characters that spreadsheets treat alike. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** A spreadsheet may begin a cell after any of these, depending on its settings, even inside quotes. */
    private static final String SEPARATORS = ",;|\t\r\n";

    /** Writes a table with its header to a stream, which stays open. */
    public void write(OutputStream out, List<String> columns, List<List<String>> rows) throws IOException {
        out.write(line(columns));
        for (List<String> row : rows) {
            out.write(line(row));
        }
    }

    private byte[] line(List<String> fields) {
        return bytes(fields.stream().map(this::field).collect(Collectors.joining(",", "", "\n")));
    }

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
