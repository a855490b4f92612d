package io.channelpartners.tools.accessreport.input;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A record of a CSV file that has one field for each column.
 *
 * @param place where the record starts
 * @param columns the position of each column
 * @param fields the fields, untrimmed
 * @param problems collects what is wrong with the row
 */
public record CsvRow(Place place, Map<String, Integer> columns, List<String> fields, Problems problems) {

    /** Reports a problem of this row. */
    public void report(String sentence) {
        problems.add(place, sentence);
    }

    /** Returns a field as written. */
    public String text(String column) {
        return fields.get(Objects.requireNonNull(columns.get(column)));
    }

    /** Returns a field of an optional column; empty if it is blank, or the file has no such column. */
    public Optional<String> optional(String column) {
        return Optional.ofNullable(columns.get(column)).map(fields::get).filter(text -> !CodePoints.isBlank(text));
    }

    /** Returns a field that identifies the row, or reports that it is blank. */
    public String id(String column) {
        String id = text(column);
        if (CodePoints.isBlank(id)) {
            report("blank " + column + ": give it an ID");
        }
        return id;
    }

    /** Returns a location ID as CP-01 reads it, or reports that it is blank. */
    public String locationId() {
        return CodePoints.trimmed(id("location_id"));
    }

    /** Returns the elements of a list, and reports empty ones. */
    public List<String> list(String column) {
        return ListField.split(place, column, text(column), problems);
    }

    /** Returns the meaning of a field that is one of these words, or reports that it is not. */
    public <T> Optional<T> word(String column, FieldWords<T> words) {
        return words.read(place, column, text(column), problems);
    }

    /** Returns whether a field is {@code yes}, and reports a field that is neither {@code yes} nor {@code no}. */
    public boolean isYes(String column) {
        return word(column, FieldWords.YES_OR_NO).orElse(false);
    }
}
