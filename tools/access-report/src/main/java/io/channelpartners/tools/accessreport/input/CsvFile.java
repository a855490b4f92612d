package io.channelpartners.tools.accessreport.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.channelpartners.internal.text.CodePoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A CSV file with a header line, read row by row; a damaged row is reported and skipped. */
public final class CsvFile {

    // the parser rejects a longer field; a missing quote makes the rest of the file one field, however long it is
    private static final int LONGEST_FIELD = 1 << 30;

    private final FleetFile file;
    private final List<String> columns;
    private final List<String> optional;
    private final Set<String> textsOfDamagedRows = new HashSet<>();
    private boolean readToEnd;

    private CsvFile(FleetFile file, List<String> columns, List<String> optional) {
        this.file = file;
        this.columns = columns;
        this.optional = optional;
    }

    /** Reads a file, and passes each row that has one field for each column to {@code rows}. */
    public static CsvFile read(FleetFile file, List<String> columns, Consumer<CsvRow> rows) {
        return read(file, columns, List.of(), rows);
    }

    /** Reads a file that may also have some optional columns. */
    public static CsvFile read(FleetFile file, List<String> columns, List<String> optional, Consumer<CsvRow> rows) {
        CsvFile table = new CsvFile(file, columns, optional);
        if (file.checkIsFile("the header line " + String.join(",", columns))) {
            table.read(rows);
        }
        return table;
    }

    /** Checks if this ID may be in a part of the file that was not read; if so, it must not be reported as unknown. */
    public boolean mayContain(String id) {
        return !readToEnd || textsOfDamagedRows.contains(id);
    }

    private void read(Consumer<CsvRow> rows) {
        CsvRecord.Handler records = new CsvRecord.Handler();
        try (Utf8Reader text = Utf8Reader.open(file)) {
            try {
                parse(text, records, rows);
            } catch (CsvParseException e) {
                if (e.getCause() != null && !(e.getCause() instanceof CsvParseException)) {
                    throw e; // the parser also wraps exceptions that are not about the file, such as a bug of ours
                }
                file.problems().add(file.line(records.line()), misplacedQuote(text));
            }
        } catch (UncheckedIOException e) {
            file.reportUnreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            file.reportUnreadable(e);
        }
    }

    private void parse(Utf8Reader text, CsvRecord.Handler handler, Consumer<CsvRow> rows) {
        // CsvHeader reports a wrong number of fields; the parser would stop at the first
        var records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(handler, text)
                .iterator();
        if (!records.hasNext()) {
            file.report("no header line: begin the file with " + String.join(",", columns));
            return;
        }
        Optional<CsvHeader> header = CsvHeader.read(file, records.next(), columns, optional);
        if (header.isPresent()) {
            records.forEachRemaining(
                    record -> header.get().row(record).ifPresentOrElse(rows, () -> rememberTexts(record)));
            readToEnd = true;
        }
    }

    /** Remembers every text of a damaged row, since it is uncertain which of its fields belongs to which column. */
    private void rememberTexts(CsvRecord damaged) {
        for (String field : damaged.fields()) {
            for (String element : ListField.elements(field)) {
                textsOfDamagedRows.add(element);
                textsOfDamagedRows.add(CodePoints.trimmed(element));
            }
            textsOfDamagedRows.add(field);
        }
    }

    private static String misplacedQuote(Utf8Reader text) {
        return text.ended()
                ? "a quoted field is not closed: end it with a quote, and double each quote inside it"
                : "text follows a closing quote: put a comma after a quoted field, and double each quote inside it";
    }
}
