package io.channelpartners.tools.accessreport.input;

import io.channelpartners.text.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a spreadsheet does to a file that it saves, and how to have it not do so. */
public final class SpreadsheetHints {

    /** What a spreadsheet puts between fields instead of commas, as its settings want it. */
    private static final Map<Character, String> SEPARATORS = Map.of(';', "semicolons", '\t', "tabs", '|', "bars");

    private SpreadsheetHints() {}

    /** Tells why a header line has none of its columns; empty if they are there, or lack for another reason. */
    static Optional<String> ofHeader(List<String> fields, List<String> columns) {
        String first = fields.get(0);
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=")) {
            return Optional.of("the line " + Quoted.of(first)
                    + " is for spreadsheets only: remove it, and separate the fields by commas");
        }
        if (columns.stream().anyMatch(fields::contains)) {
            return Optional.empty();
        }
        return SEPARATORS.entrySet().stream()
                .filter(separator -> List.of(String.join(",", fields).split("[" + separator.getKey() + "\"]+", -1))
                        .containsAll(columns))
                .map(separator -> "the file looks separated by " + separator.getValue()
                        + ": save it as CSV with commas between the fields")
                .findFirst();
    }

    /** Finds an ID that differs only by zeros in front, which a spreadsheet takes away from what it takes for a number. */
    static Optional<String> withOtherZeros(String id, Collection<String> known) {
        return isNumber(id)
                ? known.stream()
                        .filter(other -> isNumber(other) && withoutZeros(other).equals(withoutZeros(id)))
                        .findFirst()
                : Optional.empty();
    }

    /** Ends the sentence about an unknown ID, if another one differs only by zeros. */
    public static String ofUnknown(String id, Collection<String> known) {
        return withOtherZeros(id, known)
                .map(other -> "; there is " + Quoted.of(other)
                        + ", so a spreadsheet may have dropped zeros: format the column as text")
                .orElse("");
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
