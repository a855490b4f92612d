package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report on a stored fleet changes nothing. */
class StoredFleetTest {

    @TempDir
    Path folder;

    @Test
    void reads_from_a_read_only_disk() throws IOException {
        assumeTrue(ChildProcess.canMount(folder), "not proved: this user may not mount anything");
        Path disk = Files.createDirectory(folder.resolve("di sk%41"));
        importInto("di sk%41/fleet.db");
        String expected = report("di sk%41/fleet.db").out();
        assertTrue(expected.contains(",yes,"));

        RunResult result =
                ChildProcess.in(folder).readOnly(disk).run("--stored", "--store=di sk%41/fleet.db", "--out=-");

        assertEquals(0, result.status(), result::err);
        // the child runs today, when the checks of the sample are too old or in the future
        assertEquals(withoutAnswers(expected), withoutAnswers(result.out()));
        assertTrue(result.err().contains("show nothing: import the folder again"), result::err);
    }

    private static List<String> withoutAnswers(String report) {
        return report.lines()
                .map(row -> row.replaceAll(",(yes|no|visible),.*", ""))
                .toList();
    }

    @Test
    void changes_nothing() throws IOException {
        importInto("fleet.db");
        Map<String, FileTime> before = files();

        assertEquals(0, report("fleet.db").status());

        assertEquals(before, files());
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                files.put(entry.getFileName().toString(), Files.getLastModifiedTime(entry));
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource({"P1D,", "P1DT0.000000001S,all checks", "-PT1M1S,all checks", "-PT1M,"})
    void warns_if_every_check_is_too_old_to_show_anything(Duration later, String checks) {
        importInto("fleet.db");

        RunResult result = RunResult.later(folder, later, "--stored", "--store=fleet.db", "--out=-");

        assertEquals(0, result.status(), result::err);
        assertEquals(
                checks == null
                        ? List.of()
                        : List.of(
                                checks + " of partners in the store are older than 24 hours, or in the future, and show"
                                        + " nothing: import the folder again"),
                result.errLines());
        assertEquals(checks == null, result.out().contains(",yes,"));
    }

    @Test
    void refuses_a_store_without_a_fleet() throws IOException {
        Files.createFile(folder.resolve("empty.db"));
        Files.writeString(folder.resolve("text.db"), "not a database, and longer than an empty one");

        assertEquals(
                List.of("the store holds no fleet, or one of an older version: import a folder first"),
                report("empty.db").errLines());
        assertEquals(
                List.of(
                        "--store text.db cannot be opened: name a readable SQLite file; on a read-only disk, one without a journal"
                                + " beside it"),
                report("text.db").errLines());
        assertEquals(2, report("text.db").status());
        assertEquals(0, Files.size(folder.resolve("empty.db")));
    }

    private void importInto(String store) {
        assertEquals(
                0,
                RunResult.in(folder, SampleFleet.ORIGINAL, "--store", store, "--out=-")
                        .status());
    }

    private RunResult report(String store) {
        return RunResult.in(folder, "--stored", "--store", store, "--out=-");
    }
}
