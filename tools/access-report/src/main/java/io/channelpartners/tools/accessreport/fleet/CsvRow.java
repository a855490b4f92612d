package io.channelpartners.tools.accessreport.fleet;

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
record CsvRow(Place place, Map<String, Integer> columns, List<String> fields) {

    String text(String column) {
        return fields.get(Objects.requireNonNull(columns.get(column)));
    }

    /** Returns a field that identifies the row, and reports it if it is blank. */
    String id(String column, Problems problems) {
        String id = text(column);
        if (Blanks.isBlank(id)) {
            problems.add(place, "blank " + column + ": give it an ID");
        }
        return id;
    }

    /** Returns a location ID as CP-01 reads it, and reports it if it is blank. */
    String locationId(Problems problems) {
        return Blanks.trim(id("location_id", problems));
    }

    /** Returns the elements of a list, and reports the empty ones. */
    List<String> list(String column, Problems problems) {
        return ListField.split(place, column, text(column), problems);
    }

    /** Returns whether the field says yes; what is neither yes nor no is reported. */
    boolean yes(String column, Problems problems) {
        return Vocabulary.YES_NO.read(place, column, text(column), problems).orElse(false);
    }
}
