package io.channelpartners.tools.accessreport.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table in aligned columns, with an optional line of group headings, for example:
 *
 * <pre>
 *           Devices
 * Location  Config  Warr.
 * 0010042       12      9
 * </pre>
 *
 * <p>Not thread-safe.
 */
public final class TextTable {

    /** The maximum width of a table, in columns of the terminal, unless its numbers need more. */
    public static final int WIDEST = 120;

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private record Column(String group, String heading, boolean right, int most) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Creates a table without columns. */
    public TextTable() {}

    /** Adds a column of texts, whose heading may be blank; texts longer than {@code most} are cut with an ellipsis. */
    public TextTable texts(String heading, int most) {
        columns.add(new Column("", heading, false, most));
        return this;
    }

    /** Adds a column of numbers; neighboring columns of one group share its heading. */
    public TextTable numbers(String group, String heading) {
        columns.add(new Column(group, heading, true, WIDEST));
        return this;
    }

    /** Adds a row of one text for each column. */
    public void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /** Returns the headings, if any, and the rows. If they are too wide, the last column of texts shrinks. */
    public List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        if (has(Column::group)) {
            lines.add(groups(widths));
        }
        if (has(Column::heading)) {
            lines.add(line(columns.stream().map(Column::heading).toList(), widths));
        }
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private boolean has(Function<Column, String> heading) {
        return columns.stream().map(heading).anyMatch(text -> !text.isEmpty());
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        int sum = GAP.length() * (widths.length - 1);
        int giving = 0;
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            int widest = TextWidth.of(column.heading());
            for (List<String> row : rows) {
                widest = Math.max(widest, TextWidth.of(row.get(i)));
            }
            widths[i] = Math.min(widest, column.most());
            sum += widths[i];
            giving = column.right() ? giving : i;
        }
        widths[giving] = Math.max(Math.min(widths[giving], NARROWEST), widths[giving] - Math.max(0, sum - WIDEST));
        return widths;
    }

    private String groups(int[] widths) {
        StringBuilder line = new StringBuilder();
        int start = 0;
        for (int i = 0; i < widths.length; i++) {
            String group = columns.get(i).group();
            if (!group.isEmpty() && (i == 0 || !group.equals(columns.get(i - 1).group()))) {
                line.append(" ".repeat(Math.max(0, start - TextWidth.of(line.toString()))))
                        .append(group);
            }
            start += widths[i] + GAP.length();
        }
        return line.toString();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP)
                    .append(TextWidth.fit(
                            cells.get(i), widths[i], columns.get(i).right()));
        }
        return line.toString().stripTrailing();
    }
}
