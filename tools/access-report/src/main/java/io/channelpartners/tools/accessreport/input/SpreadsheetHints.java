package io.channelpartners.tools.accessreport.input;

import io.channelpartners.internal.text.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a spreadsheet does to a file when it saves it, and how to prevent that. */
public final class SpreadsheetHints {

    /** What a spreadsheet may write between fields instead of commas, depending on its settings. */
    private static final Map<Character, String> SEPARATORS = Map.of(';', "semicolons", '\t', "tabs", '|', "bars");

    private SpreadsheetHints() {}

    /** Returns how a spreadsheet made a header line lose all its columns; empty if it has some, or if there is another reason. */
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

    /**
     * Returns the end of the sentence about an unknown ID: a known ID that differs only in leading zeros, which a spreadsheet drops
     * if it reads the ID as a number; empty if there is none.
     */
    public static String ofUnknown(String id, Collection<String> known) {
        return known.stream()
                .filter(other ->
                        isNumber(id) && isNumber(other) && withoutZeros(other).equals(withoutZeros(id)))
                .findFirst()
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
