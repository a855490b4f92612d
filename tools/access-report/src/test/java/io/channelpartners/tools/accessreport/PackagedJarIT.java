package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user runs it, on the JDK of the build and on each newer one installed beside it. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("packaged.jar", "target/access-report.jar"))
            .toAbsolutePath();
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    /** The first release that warns of native access that was not enabled. */
    private static final int FIRST_TO_WARN = 24;

    @TempDir
    private Path folder;

    @BeforeEach
    void copies_the_sample_fleet() throws IOException {
        SampleFleet.copiedTo(folder.resolve("fleet"));
    }

    @Test
    void runs_on_the_jdk_of_the_build() {
        assertWritesTheReportWithoutWarning(JAVA_HOME);
    }

    @Test
    void prints_no_warning_of_native_access_on_any_newer_jdk() throws IOException {
        List<Path> newer = newerJdks();
        assumeTrue(
                !newer.isEmpty(), "not proved: no JDK " + FIRST_TO_WARN + " or later is installed beside " + JAVA_HOME);
        newer.forEach(this::assertWritesTheReportWithoutWarning);
    }

    private void assertWritesTheReportWithoutWarning(Path jdk) {
        RunResult result = ChildProcess.in(folder)
                .on(jdk.resolve("bin/java"))
                .jar(JAR, "fleet", "--store=" + jdk.getFileName() + ".db", "--out=report.csv");

        assertEquals(0, result.status(), result::err);
        assertEquals(-1, result.err().indexOf("WARNING"), result::err);
        assertTrue(Files.exists(folder.resolve("report.csv")), result::err);
    }

    private static List<Path> newerJdks() throws IOException {
        try (var beside = Files.list(JAVA_HOME.getParent())) {
            return beside.filter(jdk -> release(jdk.resolve("release")) >= FIRST_TO_WARN)
                    .sorted()
                    .toList();
        }
    }

    private static int release(Path file) {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        Properties release = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            release.load(text);
        } catch (IOException unreadable) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[^0-9]", 2)[0]);
    }
}
