package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on the whole fleet: what is written, and where. */
class FleetReportTest {

    @TempDir
    Path folder;

    @Test
    void writes_the_expected_rows_of_the_sample_fleet() throws IOException {
        RunResult result = RunResult.in(folder, SampleFleet.ORIGINAL);

        assertEquals(0, result.status(), result::err);
        assertEquals(expected(), Files.readString(folder.resolve("access.csv")));
        assertEquals("", result.err());
    }

    @Test
    void writes_to_the_named_file_and_leaves_nothing_else_behind() throws IOException {
        Files.writeString(folder.resolve("report.csv"), "an earlier report");

        RunResult result = RunResult.in(folder, SampleFleet.ORIGINAL, "--out", "report.csv");

        assertEquals("Wrote 768 rows to report.csv", lastOf(result.outLines()));
        assertEquals(expected(), Files.readString(folder.resolve("report.csv")));
        assertEquals(List.of("report.csv"), names());
    }

    @Test
    void writes_the_csv_and_nothing_else_to_standard_output() {
        RunResult result = RunResult.in(folder, SampleFleet.ORIGINAL, "--out", "-");

        assertEquals(0, result.status(), result::err);
        assertEquals(expected(), result.out());
        assertEquals(List.of(), names());
    }

    @Test
    void quotes_a_field_only_if_it_must() {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"))
                .replace("environments/cedar-port/devices.csv", "CED-1,", "\"CED \"\"1\"\", a\",")
                .replace("environments/cedar-port/devices.csv", "CED-2,", " CED-2 ,")
                .renameEnvironment("cedar-port", "#cedar,port");

        List<String> rows = RunResult.in(folder, fleet, "--out", "-").outLines();

        assertEquals(
                List.of(
                        "\"#cedar,port\",0010042, CED-2 ,CSN_LINK,no,INTEGRATION_IS_ENABLED",
                        "\"#cedar,port\",0010042,\"CED \"\"1\"\", a\",CSN_LINK,no,INTEGRATION_IS_ENABLED",
                        "\"#cedar,port\",0010042,CED-3,CSN_LINK,no,INTEGRATION_IS_ENABLED",
                        "\"#cedar,port\",0010042,CED-4,CSN_LINK,no,INTEGRATION_IS_ENABLED"),
                rows.stream()
                        .filter(row -> row.contains("#cedar") && row.contains("CSN"))
                        .toList());
    }

    @Test
    void shows_the_counts_to_a_person() {
        List<String> lines = RunResult.in(folder, SampleFleet.ORIGINAL).outLines();

        assertEquals(
                """
                birch-bank: Birch Bank
                6 devices | Insight Online integration on | opt-in not given | own opt-in: 1 of 2 direct-connect

                                            Devices        Reports                           Service events      Further
                Sees                        Config  Warr.  Device  GPP  Contr.  Case  Event  Detail  Icons  CSN  Care  Advice
                0020500  Highland Service        -      -       -    -       1     1      1       1      1    1     -       -
                0031007  Orchard Computing       1      1       1    1       6     2      2       2      2    2     -       1

                                            Reseller                  Service partner
                Holders                     individually  by default  individually  by default
                0020500  Highland Service              -           -             1           -
                0031007  Orchard Computing             -           6             2           -
                HPE                                                -                         3
                """,
                String.join(
                                "\n",
                                lines.subList(
                                        lines.indexOf("birch-bank: Birch Bank"),
                                        lines.indexOf("cedar-port: Cedar Port Authority") - 1))
                        + "\n");
        assertTrue(lines.stream().allMatch(line -> line.length() <= 120));
    }

    @Test
    void shows_progress_only_to_a_person() {
        assertTrue(RunResult.watched(folder, SampleFleet.ORIGINAL).err().contains("Writing ["));
        assertFalse(RunResult.in(folder, SampleFleet.ORIGINAL).err().contains("Writing"));
    }

    @Test
    void reports_in_one_line_that_standard_output_is_closed() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        RunResult result = RunResult.writingTo(closed, folder, SampleFleet.ORIGINAL, "--out", "-");

        assertEquals(1, result.status());
        assertEquals(
                List.of("the standard output cannot be written (Broken pipe): check the disk and its permissions"),
                result.errLines());
    }

    private static String expected() {
        try (InputStream csv =
                Objects.requireNonNull(FleetReportTest.class.getResourceAsStream("/sample-fleet-access.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lastOf(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private List<String> names() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
