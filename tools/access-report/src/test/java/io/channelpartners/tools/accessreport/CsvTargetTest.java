package io.channelpartners.tools.accessreport;

import static io.channelpartners.tools.accessreport.RunInSequence.THEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report goes where the user wants it, but never overwrites an input of the run. */
class CsvTargetTest {

    private static final String DEVICES = "fleet/environments/alder-clinic/devices.csv";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"fleet.db", "./fleet.db", "x/../fleet.db", "fleet.db-wal", "fleet.db-shm", "fleet.db-journal"})
    void refuses_a_store_and_its_journals_before_they_exist(String out) throws IOException {
        Files.createDirectory(folder.resolve("x"));

        assertRefused(out, "belongs to --store: name another file", "--store=fleet.db");

        assertFalse(Files.exists(folder.resolve("fleet.db")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fleet.db", "symbolic", "hard", "beside/fleet.db", "symbolic-wal", "beside/fleet.db-wal"})
    void refuses_a_store_and_its_journals_by_any_name(String out) throws IOException {
        assertEquals(
                0, run(SampleFleet.ORIGINAL, "--store=fleet.db", "--out=x.csv").status());
        Path store = folder.resolve("fleet.db");
        Files.createSymbolicLink(folder.resolve("symbolic"), store);
        Files.createSymbolicLink(folder.resolve("symbolic-wal"), folder.resolve("fleet.db-wal"));
        Files.createSymbolicLink(folder.resolve("beside"), folder);
        Files.createLink(folder.resolve("hard"), store);

        for (String name : List.of("--store=fleet.db", "--store=symbolic", "--store=beside/fleet.db")) {
            RunResult result = run("--stored", name, "--out", out);
            assertEquals(2, result.status());
            assertTrue(
                    result.err().contains("belongs to --store: name another file")
                            || result.err().contains("leads nowhere"),
                    result::err);
        }
        assertEquals(0, run("--stored", "--store=fleet.db", "--out=-").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {DEVICES, "symbolic", "hard", "fleet/x/../environments/alder-clinic/devices.csv"})
    void refuses_an_input_by_any_name(String out) throws IOException {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"));
        Path devices = folder.resolve(DEVICES);
        String before = Files.readString(devices);
        Files.createDirectory(folder.resolve("fleet/x"));
        Files.createSymbolicLink(folder.resolve("symbolic"), devices);
        Files.createLink(folder.resolve("hard"), devices);

        RunResult result = run(fleet, "--out", out);

        assertEquals(List.of("--out \"" + out + "\" is an input: name another file"), result.errLines());
        assertEquals(2, result.status());
        assertEquals(before, Files.readString(devices));
    }

    @Test
    void refuses_a_file_that_the_next_run_would_take_for_an_environment() {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"));

        assertEquals(
                List.of("--out \"fleet/environments/x.csv\" is an input: name another file"),
                run(fleet, "--out=fleet/environments/x.csv").errLines());
        assertEquals(
                List.of("--store \"" + folder.resolve("fleet/environments/x.db") + "\" is an input: name another file"),
                run(fleet, "--store=fleet/environments/x.db").errLines());
    }

    @Test
    void refuses_a_store_that_turns_out_to_be_the_target() throws IOException {
        // another name of a file that does not exist yet, so that no file system knows it
        Files.createSymbolicLink(folder.resolve("store"), Path.of("fleet.db"));

        assertRefused("FLEET.db", "belongs to --store: name another file", "--store=store");
    }

    private void assertRefused(String out, String why, Object... options) {
        RunResult result = run(Stream.concat(Stream.of(SampleFleet.ORIGINAL, "--out", out), Stream.of(options))
                .toArray());
        assertEquals(List.of("--out \"" + out + "\" " + why), result.errLines());
        assertEquals(2, result.status());
    }

    @Test
    void writes_to_the_standard_output_by_each_of_its_names() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/fd/1")), "not proved: no /proc/self/fd on this system");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/stdout"));
        List<String> names = List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link");
        String once = run(SampleFleet.ORIGINAL, "--out", "-").out();
        Object[] runs = names.stream()
                .flatMap(name -> Stream.of(SampleFleet.ORIGINAL, "--out", name, THEN))
                .toArray();

        RunResult piped = ChildProcess.in(folder).runs(runs);
        RunResult redirected = ChildProcess.in(folder).into("file").runs(runs);

        assertEquals(once.repeat(names.size()), piped.out(), piped::err);
        assertEquals(once.repeat(names.size()), Files.readString(folder.resolve("file")), redirected::err);
    }

    @Test
    void writes_to_a_pipe() {
        assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "not proved: no mkfifo on this system");
        ChildProcess.shell(folder, "mkfifo pipe");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(folder.resolve("pipe")));

        RunResult result = run(SampleFleet.ORIGINAL, "--out", "pipe");

        assertEquals(0, result.status(), result::err);
        assertEquals(run(SampleFleet.ORIGINAL, "--out", "-").out(), read.join());
        assertFalse(Files.isRegularFile(folder.resolve("pipe")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunResult run(Object... options) {
        return RunResult.in(folder, options);
    }
}
