package io.channelpartners.tools.accessreport.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.channelpartners.text.CodePoints;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A CSV file with a header line, read row by row; a row that is damaged is reported and not handed on. */
public final class CsvFile {

    // the parser gives a field up at this many characters; a file can lack one quote and be long all the same
    private static final int LONGEST_FIELD = 1 << 30;

    private final FleetFile file;
    private final List<String> columns;
    private final Problems problems;
    private final Set<String> namedInDamagedRows = new HashSet<>();
    private boolean readToItsEnd;

    private CsvFile(FleetFile file, List<String> columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** Reads the file, and hands each row that has a field for each column to {@code rows}. */
    public static CsvFile read(FleetFile file, List<String> columns, Problems problems, Consumer<CsvRow> rows) {
        CsvFile table = new CsvFile(file, columns, problems);
        if (file.isPresent("the header line " + String.join(",", columns), problems)) {
            table.read(rows);
        }
        return table;
    }

    /** Checks if a part of the file that was not handed on may hold this ID; then nobody should call the ID unknown. */
    public boolean mayHold(String id) {
        return !readToItsEnd || namedInDamagedRows.contains(id);
    }

    private void read(Consumer<CsvRow> rows) {
        CsvRecord.Handler records = new CsvRecord.Handler();
        try (Utf8Reader text = Utf8Reader.open(file)) {
            try {
                parse(text, records, rows);
            } catch (CsvParseException e) {
                if (e.getCause() != null && !(e.getCause() instanceof CsvParseException)) {
                    throw e; // the parser also wraps what has nothing to do with the file, such as a fault of ours
                }
                problems.add(file.line(records.line()), quoteFault(text));
            }
        } catch (UncheckedIOException e) {
            report(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            report(e);
        }
    }

    private void parse(Utf8Reader text, CsvRecord.Handler handler, Consumer<CsvRow> rows) {
        // a wrong number of fields is left to us, since the parser would stop at the first
        var records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(handler, text)
                .iterator();
        if (!records.hasNext()) {
            problems.add(file.place(), "no header line: begin the file with " + String.join(",", columns));
            return;
        }
        Optional<CsvHeader> header = CsvHeader.read(file, records.next(), columns, problems);
        if (header.isPresent()) {
            records.forEachRemaining(
                    record -> header.get().row(file, record, problems).ifPresentOrElse(rows, () -> remember(record)));
            readToItsEnd = true;
        }
    }

    private void remember(CsvRecord damaged) {
        // it is unsure which field is which, so each word of the record counts
        for (String field : damaged.fields()) {
            for (String element : ListField.elements(field)) {
                namedInDamagedRows.add(element);
                namedInDamagedRows.add(CodePoints.trimmed(element));
            }
            namedInDamagedRows.add(field);
        }
    }

    private static String quoteFault(Utf8Reader text) {
        return text.ended()
                ? "a quoted field is not closed: end it with a quote, and double each quote inside it"
                : "text follows a closing quote: put a comma after a quoted field, and double each quote inside it";
    }

    private void report(IOException cause) {
        try {
            if (cause instanceof CharacterCodingException) {
                EncodingFaults.report(file, problems);
            } else {
                file.reportUnreadable(cause, problems);
            }
        } catch (IOException e) {
            file.reportUnreadable(e, problems);
        }
    }
}
