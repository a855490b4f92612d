package io.channelpartners.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in plain text; the first column is left-aligned, the others right-aligned. */
final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... head) {
        this.title = title;
        rows.add(List.of(head));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** Returns the table; nothing if it has no rows. */
    String text() {
        if (rows.size() == 1) {
            return "";
        }
        StringBuilder text = new StringBuilder(title).append("\n\n");
        int[] widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths[column] - cell.length());
                line.append(column == 0 ? cell + blanks : "   " + blanks + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.append('\n').toString();
    }

    private int[] widths() {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }
}
