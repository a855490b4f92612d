package io.channelpartners.tools.accessreport.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.channelpartners.internal.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as the parser returns it, with any number of fields.
 *
 * @param line the physical line at which it starts
 * @param fields its fields
 * @param strayQuote the index of the first unquoted field that contains a quote, which RFC 4180 forbids and the parser accepts; -1
 *     if there is none
 */
record CsvRecord(long line, List<String> fields, int strayQuote) {

    /** Builds records for the parser, and skips blank lines; the parser itself skips only empty ones. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRecord> {

        private List<String> fields = new ArrayList<>();
        private int strayQuote = -1;
        private boolean quoted;

        @Override
        protected void handleBegin(long startingLine) {
            fields = new ArrayList<>(Math.max(fields.size(), 1));
            strayQuote = -1;
            quoted = false;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean fieldIsQuoted) {
            String field = new String(buffer, offset, length);
            fields.add(field);
            quoted |= fieldIsQuoted;
            if (!fieldIsQuoted && strayQuote < 0 && field.indexOf('"') >= 0) {
                strayQuote = index;
            }
        }

        /** Returns the line at which the last record that the parser began starts. */
        long line() {
            return getStartingLineNumber();
        }

        /** Returns the record, or null if the parser is to skip it. */
        @Override
        protected @Nullable CsvRecord buildRecord() {
            boolean blankLine = !quoted && fields.size() == 1 && CodePoints.isBlank(fields.get(0));
            return blankLine ? null : new CsvRecord(getStartingLineNumber(), fields, strayQuote);
        }
    }
}
