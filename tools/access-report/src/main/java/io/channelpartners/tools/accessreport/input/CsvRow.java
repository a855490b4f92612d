package io.channelpartners.tools.accessreport.input;

import io.channelpartners.text.CodePoints;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A record of a CSV file that has one field for each column.
 *
 * @param place where the record starts
 * @param columns the position of each column
 * @param fields the fields, untrimmed
 */
public record CsvRow(Place place, Map<String, Integer> columns, List<String> fields) {

    public String text(String column) {
        return fields.get(Objects.requireNonNull(columns.get(column)));
    }

    /** Returns a field that identifies the row, and reports it if it is blank. */
    public String id(String column, Problems problems) {
        String id = text(column);
        if (CodePoints.isBlank(id)) {
            problems.add(place, "blank " + column + ": give it an ID");
        }
        return id;
    }

    /** Returns a location ID as CP-01 reads it, and reports it if it is blank. */
    public String locationId(Problems problems) {
        return CodePoints.trimmed(id("location_id", problems));
    }

    /** Returns the elements of a list, and reports the empty ones. */
    public List<String> list(String column, Problems problems) {
        return ListField.split(place, column, text(column), problems);
    }

    /** Returns whether the field says yes; what is neither yes nor no is reported. */
    public boolean yes(String column, Problems problems) {
        return FieldWords.YES_OR_NO.read(place, column, text(column), problems).orElse(false);
    }
}
