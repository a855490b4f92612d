package io.channelpartners.tools.accessreport.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to a question as CSV.
 *
 * @param csv how fields are written
 * @param columns the header
 * @param rows a text for each column of each row
 */
public record CsvTable(CsvFormat csv, List<String> columns, List<List<String>> rows) {

    /** Keeps unmodifiable copies. */
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Writes header and rows.
     *
     * @param out where to, best buffered; it is not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(line(columns));
        for (List<String> row : rows) {
            out.write(line(row));
        }
    }

    private byte[] line(List<String> fields) {
        return CsvFormat.bytes(fields.stream().map(csv::field).collect(Collectors.joining(",", "", "\n")));
    }
}
