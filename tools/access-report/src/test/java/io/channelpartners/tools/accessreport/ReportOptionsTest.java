package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Options that make no sense give exit status 2 and one line, and nothing is written. */
class ReportOptionsTest {

    private static final String FLEET = SampleFleet.ORIGINAL.toString();

    @TempDir
    Path folder;

    static Stream<Arguments> wrongOptions() {
        return Stream.of(
                refused("Missing required parameter: 'FLEET_DIR' (--help lists the options)"),
                refused("Unmatched argument at index 1: 'twice' (--help lists the options)", FLEET, "twice"),
                refused("Unknown option: '--wrong' (--help lists the options)", FLEET, "--wrong"),
                refused("Unknown option: '--wr\\u{A}ong' (--help lists the options)", FLEET, "--wr\nong"),
                refused("--device needs --environment: add it", FLEET, "--device", "ALD-001"),
                refused(
                        "--environment does not go with the whole report: leave it out or ask for another report",
                        FLEET,
                        "--environment",
                        "birch-bank"),
                refused(
                        "--out does not go with --device: leave it out or ask for another report",
                        FLEET,
                        "--environment",
                        "birch-bank",
                        "--device",
                        "BIR-1",
                        "--out",
                        "x.csv"),
                refused(
                        "unknown environment \"larch\": use the name of a folder in environments",
                        FLEET,
                        "--environment",
                        "larch",
                        "--device",
                        "BIR-1"),
                refused(
                        "unknown device \"BIR-\\u{A}\": use an ID of the devices.csv of environment \"birch-bank\"",
                        FLEET,
                        "--environment",
                        "birch-bank",
                        "--device",
                        "BIR-\n"),
                refused("--out \".\" is a folder: name a file", FLEET, "--out", "."),
                refused(
                        "--out \"no/x.csv\" would be in a folder that does not exist: create the folder or name another file",
                        FLEET,
                        "--out",
                        "no/x.csv"),
                refused("--out \"a\\u{0}b\" is not the name of a file", FLEET, "--out", "a\0b"));
    }

    private static Arguments refused(String line, String... options) {
        return Arguments.of(line, options);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongOptions")
    void refuses(String line, String[] options) {
        RunResult result = RunResult.in(folder, (Object[]) options);

        assertEquals(List.of(line), result.errLines());
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertFalse(Files.exists(folder.resolve("access.csv")));
    }

    @Test
    void takes_a_folder_that_begins_with_an_at_sign() {
        SampleFleet.copiedTo(folder.resolve("@fleet"));

        assertEquals(0, RunResult.in(folder, "@fleet").status());
    }

    @Test
    void explains_itself() {
        RunResult help = RunResult.in(folder, "--help");
        RunResult version = RunResult.in(folder, "--version");

        assertEquals(0, help.status());
        assertTrue(help.out().startsWith("Usage: access-report"), help::out);
        assertEquals(0, version.status());
        assertEquals(
                List.of(),
                options(help.out()).filter(option -> !readMe().contains(option)).toList());
        assertTrue(version.out().startsWith("access-report "), version::out);
    }

    private static Stream<String> options(String text) {
        return Pattern.compile("--[a-z][a-z-]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct();
    }

    private static String readMe() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
