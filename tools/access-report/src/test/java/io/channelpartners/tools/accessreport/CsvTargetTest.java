package io.channelpartners.tools.accessreport;

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

/** A report goes where it was told to go, and never over what the run reads. */
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
    void refuses_a_store_and_its_journals_by_whatever_name(String out) throws IOException {
        assertEquals(
                0,
                session(SampleFleet.ORIGINAL, "--store=fleet.db", "--out=x.csv").status());
        Path store = folder.resolve("fleet.db");
        Files.createSymbolicLink(folder.resolve("symbolic"), store);
        Files.createSymbolicLink(folder.resolve("symbolic-wal"), folder.resolve("fleet.db-wal"));
        Files.createSymbolicLink(folder.resolve("beside"), folder);
        Files.createLink(folder.resolve("hard"), store);

        for (String name : List.of("--store=fleet.db", "--store=symbolic", "--store=beside/fleet.db")) {
            RunResult session = session("--stored", name, "--out", out);
            assertEquals(2, session.status());
            assertTrue(
                    session.err().contains("belongs to --store: name another file")
                            || session.err().contains("leads nowhere"),
                    session::err);
        }
        assertEquals(0, session("--stored", "--store=fleet.db", "--out=-").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {DEVICES, "symbolic", "hard", "fleet/x/../environments/alder-clinic/devices.csv"})
    void refuses_an_input_by_whatever_name(String out) throws IOException {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"));
        Path devices = folder.resolve(DEVICES);
        String before = Files.readString(devices);
        Files.createDirectory(folder.resolve("fleet/x"));
        Files.createSymbolicLink(folder.resolve("symbolic"), devices);
        Files.createLink(folder.resolve("hard"), devices);

        RunResult session = session(fleet, "--out", out);

        assertEquals(List.of("--out \"" + out + "\" is an input: name another file"), session.errLines());
        assertEquals(2, session.status());
        assertEquals(before, Files.readString(devices));
    }

    @Test
    void refuses_what_the_next_run_would_take_for_an_environment() {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"));

        assertEquals(
                List.of("--out \"fleet/environments/x.csv\" is an input: name another file"),
                session(fleet, "--out=fleet/environments/x.csv").errLines());
        assertEquals(
                List.of("--store \"" + folder.resolve("fleet/environments/x.db") + "\" is an input: name another file"),
                session(fleet, "--store=fleet/environments/x.db").errLines());
    }

    @Test
    void refuses_a_store_that_only_shows_itself_to_be_the_target() throws IOException {
        // another name of the file that is to come, which no file system knows yet
        Files.createSymbolicLink(folder.resolve("store"), Path.of("fleet.db"));

        assertRefused("FLEET.db", "belongs to --store: name another file", "--store=store");
    }

    private void assertRefused(String out, String why, Object... options) {
        RunResult session = session(Stream.concat(Stream.of(SampleFleet.ORIGINAL, "--out", out), Stream.of(options))
                .toArray());
        assertEquals(List.of("--out \"" + out + "\" " + why), session.errLines());
        assertEquals(2, session.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"})
    void writes_the_standard_output_under_each_of_its_names(String out) throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/fd/1")), "not proved: no /proc/self/fd on this system");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/stdout"));
        String expected = session(SampleFleet.ORIGINAL, "--out", "-").out();

        RunResult piped = ChildProcess.in(folder).run(SampleFleet.ORIGINAL, "--out", out);
        RunResult redirected = ChildProcess.in(folder).into("file").run(SampleFleet.ORIGINAL, "--out", out);

        assertEquals(expected, piped.out(), piped::err);
        assertEquals(expected, Files.readString(folder.resolve("file")), redirected::err);
    }

    @Test
    void writes_to_a_pipe() {
        assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "not proved: no mkfifo on this system");
        ChildProcess.shell(folder, "mkfifo pipe");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(folder.resolve("pipe")));

        RunResult session = session(SampleFleet.ORIGINAL, "--out", "pipe");

        assertEquals(0, session.status(), session::err);
        assertEquals(session(SampleFleet.ORIGINAL, "--out", "-").out(), read.join());
        assertFalse(Files.isRegularFile(folder.resolve("pipe")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunResult session(Object... options) {
        return RunResult.in(folder, options);
    }
}
