package io.channelpartners.tools.accessreport.input;

import io.channelpartners.internal.text.Counted;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header line of a CSV file.
 *
 * @param file the file
 * @param positions the index of each column that is read, in whatever order they are
 * @param size the number of all columns, including those that are ignored
 */
record CsvHeader(FleetFile file, Map<String, Integer> positions, int size) {

    static Optional<CsvHeader> read(FleetFile file, CsvRecord record, List<String> columns, List<String> optional) {
        Place place = file.line(record.line());
        List<String> fields = record.fields();
        Optional<String> hint = SpreadsheetHints.ofHeader(fields, columns);
        if (hint.isPresent()) {
            file.problems().add(place, hint.get());
            return Optional.empty();
        }
        Map<String, Integer> positions = new HashMap<>();
        boolean sound = true;
        for (String column : Stream.concat(columns.stream(), optional.stream()).toList()) {
            int position = fields.indexOf(column);
            String quoted = Quoted.of(column);
            if (position != fields.lastIndexOf(column)) {
                file.problems().add(place, "duplicate column " + quoted + ": keep one of the columns of that name");
                sound = false;
            } else if (position >= 0) {
                positions.put(column, position);
            } else if (columns.contains(column)) {
                file.problems().add(place, "missing column " + quoted + ": add it to the header line and to each row");
                sound = false;
            }
        }
        return sound ? Optional.of(new CsvHeader(file, positions, fields.size())) : Optional.empty();
    }

    /** Returns the record as a row, or reports why it is not one. */
    Optional<CsvRow> row(CsvRecord record) {
        CsvRow row = new CsvRow(file.line(record.line()), positions, record.fields(), file.problems());
        int fields = record.fields().size();
        if (record.strayQuote() >= 0) {
            row.report("quote inside the unquoted field "
                    + Quoted.of(record.fields().get(record.strayQuote()))
                    + ": put the field into quotes and double each quote inside it");
        }
        if (fields != size) {
            row.report(Counted.of(fields, "field") + " where the header line has " + Counted.of(size, "column")
                    + ": write one field for each column, and quote a field that contains a comma");
        }
        return record.strayQuote() < 0 && fields == size ? Optional.of(row) : Optional.empty();
    }
}
