package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets open the CSV that the tool writes, and save the files that it reads. */
class SpreadsheetTest {

    private static final String DEVICES = "environments/birch-bank/devices.csv";
    private static final String SETTINGS = "environments/birch-bank/environment.properties";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@"})
    void writes_no_field_that_is_taken_for_a_formula(String sign) {
        SampleFleet fleet = copy().replace(DEVICES, "BIR-1,", "\"" + sign + "HYPERLINK(\"\"x\"\",1)\",")
                .renameEnvironment("cedar-port", sign + "cedar");

        RunResult exact = RunResult.in(folder, fleet, "--out=-");
        RunResult safe = RunResult.in(folder, fleet, "--out=-", "--formula-safe");

        assertTrue(exact.out().contains(",\"" + sign + "HYPERLINK(\"\"x\"\",1)\","), exact::out);
        assertTrue(exact.out().contains("\n" + sign + "cedar,"), exact::out);
        assertTrue(safe.out().contains(",\"'" + sign + "HYPERLINK(\"\"x\"\",1)\","), safe::out);
        assertTrue(safe.out().contains("\n'" + sign + "cedar,"), safe::out);
        assertEquals(exact.out(), safe.out().replace("'" + sign, sign));
    }

    /** A spreadsheet that separates fields by semicolons begins a cell after each, even inside quotes. */
    @ParameterizedTest
    @ValueSource(strings = {";", "|", ";\"\"", ";|"})
    void writes_no_formula_after_what_a_spreadsheet_may_take_for_a_separator(String separator) {
        SampleFleet fleet = copy().replace(DEVICES, "BIR-1,", "\"DEV" + separator + "=1+1\",");

        RunResult safe = RunResult.in(folder, fleet, "--out=-", "--formula-safe");

        assertTrue(safe.out().contains("DEV" + separator + "'=1+1"), safe::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
    void writes_no_full_width_formula(String sign) {
        SampleFleet fleet = copy().replace(DEVICES, "BIR-1,", sign + "1,");

        assertTrue(
                RunResult.in(folder, fleet, "--out=-", "--formula-safe").out().contains(",'" + sign + "1,"));
    }

    @Test
    void writes_no_field_of_a_table_that_is_taken_for_a_formula() {
        SampleFleet fleet = copy().replace(SETTINGS, "customer=Birch Bank", "customer=@Birch");

        String rows = RunResult.in(folder, fleet, "--my-customers=anna", "--out=-", "--formula-safe")
                .out();

        assertEquals(rows, rows.replace(",@", ",'@"));
        assertEquals(
                List.of("--formula-safe needs --out, since only CSV is opened in a spreadsheet: add it"),
                RunResult.in(folder, fleet, "--my-customers=anna", "--formula-safe")
                        .errLines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void reports_utf_16_once_for_each_file(String charset) throws IOException {
        SampleFleet fleet = copy();
        for (String file : List.of(DEVICES, SETTINGS)) {
            Path path = fleet.folder().resolve(file);
            Files.write(path, Files.readString(path, StandardCharsets.UTF_8).getBytes(Charset.forName(charset)));
        }

        String hint = ": the file looks like UTF-16: save it in UTF-8, which spreadsheets call CSV UTF-8";
        assertEquals(
                List.of(SETTINGS + hint, DEVICES + hint),
                RunResult.in(folder, fleet).errLines());
    }

    @Test
    void reports_zeros_that_a_spreadsheet_dropped() {
        String hint = "so a spreadsheet may have dropped zeros: format the column as text";
        SampleFleet droppedElsewhere = copy().replace("hpe-back-end/passports.csv", "0010042", "10042");
        RunResult elsewhere = RunResult.in(folder, droppedElsewhere);
        SampleFleet droppedThere =
                SampleFleet.copiedTo(folder.resolve("there")).replace("hpe-back-end/locations.csv", "0010042", "10042");
        RunResult there = RunResult.in(folder, droppedThere);

        assertTrue(
                elsewhere
                        .err()
                        .contains("unknown location \"10042\": correct the ID or add the location to"
                                + " hpe-back-end/locations.csv; there is \"0010042\", " + hint),
                elsewhere::err);
        assertTrue(there.err().contains("unknown location \"0010042\""), there::err);
        assertTrue(there.err().contains("; there is \"10042\", " + hint), there::err);
        assertEquals(2, there.status());
    }

    private SampleFleet copy() {
        return SampleFleet.copiedTo(folder.resolve("fleet"));
    }
}
