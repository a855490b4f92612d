package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad fleet gives exit status 2 and one line for each problem, and touches no output. */
class BadFleetTest {

    private static final String LOCATIONS = "hpe-back-end/locations.csv";
    private static final String PASSPORTS = "hpe-back-end/passports.csv";
    private static final String DEVICES = "environments/alder-clinic/devices.csv";

    @TempDir
    Path folder;

    /** What the library refuses is reported like what the reader refuses (CP-01, CP-02). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    device ID too long       | environments/birch-bank/devices.csv | BIR-6, | LONG, | 7: device ID "LONG…" has 65 code points: give at most 64 code points (CP-02)
                    control character        | environments/birch-bank/devices.csv | vault  | va\u0007ult | 7: device name "va\\u{7}ult" contains the control character U+0007 at position 2: remove it (CP-02)
                    group of blanks          | hpe-back-end/shared-views.csv | ,Night shift, | , , | 4: user group " " is blank: give at least one character that is not a blank (CP-02)
                    blank inside location ID | hpe-back-end/locations.csv | 0040999, | 0040 999, | 6: Partner ID "0040 999" has a blank inside: write it as HPE prints it, without blanks (CP-01)
                    customer without name    | environments/birch-bank/environment.properties | Birch Bank | | 2: company name "" is blank: give at least one character that is not a blank (CP-02)
                    """)
    void reports_a_refused_value_with_its_place(String label, String file, String old, String bad, String problem) {
        String longId = "L".repeat(65);
        String text = bad == null ? "" : bad.replace("LONG", longId);
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet")).replace(file, old, text);

        RunResult result = RunResult.in(folder, fleet);

        assertEquals(2, result.status());
        assertTrue(result.errLines().contains(file + ":" + problem.replace("LONG…", longId)), result::err);
    }

    @Test
    void reports_every_refused_value_of_every_file_whatever_else_is_wrong() {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"))
                .replace(LOCATIONS, "Newcomer IT", " ")
                .replace(PASSPORTS, "anna@lakeside.example", "")
                .replace(DEVICES, "ALD-001,ward-db-1,", "\u200B,\u00A0,")
                .replace(DEVICES, "OTHER,", "V6,");

        assertEquals(
                List.of(
                        "hpe-back-end/locations.csv:6: company name \" \" is blank: give at least one character that is not a blank (CP-02)",
                        "hpe-back-end/passports.csv:2: e-mail address \"\" is blank: give at least one character that is not a blank (CP-02)",
                        DEVICES
                                + ":2: device ID \"\\u{200B}\" contains the format character U+200B at position 0: remove it (CP-02)",
                        DEVICES
                                + ":2: device name \"\\u{A0}\" is blank: give at least one character that is not a blank (CP-02)",
                        DEVICES + ":9: unknown generation \"V6\": use V5, V7, OTHER or leave it blank"),
                RunResult.in(folder, fleet).errLines().stream()
                        .sorted(Comparator.comparing(line -> !line.startsWith("hpe")))
                        .toList());
    }

    @Test
    void does_not_check_again_what_was_reported() {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"))
                .replace(PASSPORTS, "anna,", " ,")
                .replace("environments/birch-bank/environment.properties", "customer=Birch Bank\n", "");

        assertEquals(
                List.of(
                        "hpe-back-end/passports.csv:2: blank passport_id: give it an ID",
                        "environments/birch-bank/environment.properties: missing key \"customer\": add a line customer=value"),
                RunResult.in(folder, fleet).errLines());
    }

    @Test
    void touches_no_output() throws IOException {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet")).replace(DEVICES, "OTHER,", "V6,");
        Path report = Files.writeString(folder.resolve("access.csv"), "an earlier report");

        RunResult result = RunResult.in(folder, fleet);

        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals("an earlier report", Files.readString(report));
    }

    @Test
    void reports_a_folder_that_does_not_exist() {
        RunResult result = RunResult.in(folder, "nowhere");

        assertEquals(2, result.status());
        assertEquals(1, result.errLines().size());
        assertTrue(result.err().contains("no folder"), result::err);
    }
}
