package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.ASSIGNMENTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.DEVICES;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.PASSPORTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SHARED_VIEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is not CSV, or lacks a column, is refused with file and line. */
class BadCsvTest {

    private static final String SHARED_ROW = "L1,Field,two@beta.example\n";

    @TempDir
    Path folder;

    static Stream<ProblemCase> cases() {
        return Stream.of(
                ProblemCase.of(
                        "missing column",
                        SHARED_VIEWS,
                        "group,",
                        "groups,",
                        ":1: missing column \"group\": add it to the header line and to each row"),
                ProblemCase.of(
                        "column name with a blank",
                        SHARED_VIEWS,
                        ",email",
                        ", email",
                        ":1: missing column \"email\": add it to the header line and to each row"),
                ProblemCase.of(
                        "duplicate column",
                        SHARED_VIEWS,
                        ",email",
                        ",email,group",
                        ":1: duplicate column \"group\": keep one of the columns of that name"),
                ProblemCase.of(
                        "duplicate optional column",
                        DEVICES,
                        ",connect",
                        ",serial_number,connect,serial_number",
                        ":1: duplicate column \"serial_number\": keep one of the columns of that name"),
                ProblemCase.of(
                        "header line after blank lines",
                        SHARED_VIEWS,
                        "location_id,group",
                        "\n\nlocation_id,groups",
                        ":3: missing column \"group\": add it to the header line and to each row"),
                ProblemCase.of(
                        "semicolons",
                        SHARED_VIEWS,
                        "location_id,group,email",
                        "location_id;group;email",
                        ":1: the file looks separated by semicolons: save it as CSV with commas between the fields"),
                ProblemCase.of(
                        "quoted semicolons and another column",
                        SHARED_VIEWS,
                        "location_id,group,email",
                        "\"location_id;group;x;email\"",
                        ":1: the file looks separated by semicolons: save it as CSV with commas between the fields"),
                ProblemCase.of(
                        "tabs",
                        SHARED_VIEWS,
                        "location_id,group,email",
                        "location_id\tgroup\temail",
                        ":1: the file looks separated by tabs: save it as CSV with commas between the fields"),
                ProblemCase.of(
                        "line for spreadsheets",
                        SHARED_VIEWS,
                        "location_id,group,email",
                        "sep=,\nlocation_id,group,email",
                        ":1: the line \"sep=\" is for spreadsheets only: remove it, and separate the fields by commas"),
                ProblemCase.of(
                        "line for spreadsheets with semicolons",
                        SHARED_VIEWS,
                        "location_id,group,email",
                        "SEP=;\nlocation_id;group;email",
                        ":1: the line \"SEP=;\" is for spreadsheets only: remove it, and separate the fields by commas"),
                ProblemCase.of(
                        "too few fields",
                        SHARED_VIEWS,
                        SHARED_ROW,
                        "L1,Field\n",
                        ":2: 2 fields where the header line has 3 columns: write one field for each column, and quote a"
                                + " field that contains a comma"),
                ProblemCase.of(
                        "too many fields",
                        SHARED_VIEWS,
                        SHARED_ROW,
                        "L1,Field,x@y.example,\n",
                        ":2: 4 fields where the header line has 3 columns: write one field for each column, and quote a"
                                + " field that contains a comma"),
                ProblemCase.of(
                        "quoted empty line",
                        SHARED_VIEWS,
                        SHARED_ROW,
                        "\"\"\n" + SHARED_ROW,
                        ":2: 1 field where the header line has 3 columns: write one field for each column, and quote a"
                                + " field that contains a comma"),
                ProblemCase.of(
                        "unclosed quote",
                        SHARED_VIEWS,
                        SHARED_ROW,
                        SHARED_ROW + "L2,\"Field,two@beta.example\n\n",
                        ":3: a quoted field is not closed: end it with a quote, and double each quote inside it"),
                ProblemCase.of(
                        "text after a closing quote",
                        SHARED_VIEWS,
                        SHARED_ROW,
                        "L1,\"Field\"x,a@b.example\n" + SHARED_ROW,
                        ":2: text follows a closing quote: put a comma after a quoted field, and double each quote inside"
                                + " it"),
                ProblemCase.of(
                        "quote inside an unquoted field",
                        SHARED_VIEWS,
                        "Field",
                        "24\" Rack",
                        ":2: quote inside the unquoted field \"24\\\" Rack\": put the field into quotes and double each"
                                + " quote inside it"),
                ProblemCase.of(
                        "line of a record after a field of two lines",
                        SHARED_VIEWS,
                        SHARED_ROW,
                        "L1,\"two\r\nlines\",a@b.example\r\n\r\nL1,Field\n",
                        ":5: 2 fields where the header line has 3 columns: write one field for each column, and quote a"
                                + " field that contains a comma"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reports(ProblemCase one) {
        one.assertReported(folder);
    }

    @Test
    void reports_each_line_that_is_not_utf_8() {
        byte[] latin = "location_id,group,email\r\nL1,Caf\u00E9,a@b.example\r\nL1,x,b@b.example\nL1,\u00FC,c@b.example"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of(
                        SHARED_VIEWS + ":2: byte 0xE9 is not UTF-8: save the file in UTF-8",
                        SHARED_VIEWS + ":4: byte 0xFC is not UTF-8: save the file in UTF-8"),
                new TinyFleet(folder).write(SHARED_VIEWS, latin).problems());
    }

    @Test
    void reports_a_utf_8_sequence_that_the_end_of_the_file_cuts() {
        byte[] cut = {(byte) 0xE2, (byte) 0x82};

        assertEquals(
                List.of(PASSPORTS + ":1: byte 0xE2 is not UTF-8: save the file in UTF-8"),
                new TinyFleet(folder).write(PASSPORTS, cut).problems());
    }

    @Test
    void reports_an_empty_file() {
        assertEquals(
                List.of(ASSIGNMENTS + ": no header line: begin the file with device,role,location_id"),
                new TinyFleet(folder).write(ASSIGNMENTS, "\n \n").problems());
    }

    @Test
    void reports_an_unclosed_quote_before_millions_of_characters() {
        TinyFleet fleet = new TinyFleet(folder);
        String opened = fleet.text(DEVICES) + "D3,\"three,M,,,CENTRAL,\n";

        assertEquals(
                List.of(DEVICES
                        + ":4: a quoted field is not closed: end it with a quote, and double each quote inside it"),
                fleet.write(DEVICES, opened + "D4,four,M,,,CENTRAL,\n".repeat(900_000))
                        .problems());
    }

    @Test
    void calls_nothing_unknown_that_a_damaged_row_may_contain() {
        TinyFleet fleet = new TinyFleet(folder).replace(DEVICES, "D1,one,M,", "D1,one,more,M,");

        assertEquals(
                List.of(DEVICES
                        + ":2: 8 fields where the header line has 7 columns: write one field for each column, and"
                        + " quote a field that contains a comma"),
                fleet.problems());
    }
}
