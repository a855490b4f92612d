package io.channelpartners.tools.accessreport.input;

import io.channelpartners.text.Counted;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header line of a CSV file: where the columns are, in whatever order, and how many there are with the further ones.
 *
 * @param positions the index of each column that we read
 * @param size the number of all columns
 */
record CsvHeader(Map<String, Integer> positions, int size) {

    static Optional<CsvHeader> read(FleetFile file, CsvRecord record, List<String> columns, Problems problems) {
        Place place = file.line(record.line());
        Optional<String> hint = SpreadsheetHints.ofHeader(record.fields(), columns);
        if (hint.isPresent()) {
            problems.add(place, hint.get());
            return Optional.empty();
        }
        Map<String, Integer> positions = new HashMap<>();
        boolean sound = true;
        for (String column : columns) {
            int position = record.fields().indexOf(column);
            if (position < 0) {
                problems.add(
                        place, "missing column " + Quoted.of(column) + ": add it to the header line and to each row");
                sound = false;
            } else if (position != record.fields().lastIndexOf(column)) {
                problems.add(place, "doubled column " + Quoted.of(column) + ": keep one of the columns of that name");
                sound = false;
            }
            positions.put(column, position);
        }
        return sound ? Optional.of(new CsvHeader(positions, record.fields().size())) : Optional.empty();
    }

    /** Returns the record as a row, or reports why it cannot be one. */
    Optional<CsvRow> row(FleetFile file, CsvRecord record, Problems problems) {
        Place place = file.line(record.line());
        List<String> fields = record.fields();
        if (record.strayQuote() >= 0) {
            problems.add(
                    place,
                    "quote inside the unquoted field " + Quoted.of(fields.get(record.strayQuote()))
                            + ": put the field into quotes and double each quote inside it");
        }
        if (fields.size() != size) {
            problems.add(
                    place,
                    Counted.of(fields.size(), "field") + " where the header line has " + Counted.of(size, "column")
                            + ": write one field for each column, and quote a field that holds a comma");
        }
        return record.strayQuote() < 0 && fields.size() == size
                ? Optional.of(new CsvRow(place, positions, fields))
                : Optional.empty();
    }
}
