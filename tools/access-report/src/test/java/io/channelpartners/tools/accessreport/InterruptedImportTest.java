package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.postgresql.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever interrupts an import, the store holds the fleet from before, or none, and never a half. */
class InterruptedImportTest {

    @TempDir
    Path folder;

    /** GivenOptions that name an empty database. */
    static Stream<Arguments> places() {
        String server = "jdbc:postgresql://127.0.0.1:"
                + PostgresServer.start("fsync=off").port() + "/postgres?user=test";
        return Stream.of(Arguments.of("--store", "fleet.db"), Arguments.of("--jdbc", server));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void leaves_the_fleet_from_before(String option, String place) throws IOException {
        SampleFleet other = SampleFleet.copiedTo(folder.resolve("other"))
                .replace("environments/alder-clinic/environment.properties", "opt_in=yes", "opt_in=no")
                .replace("hpe-back-end/shared-views.csv", "Felix@", "Fanny@");
        String name = option.equals("--store") ? folder.resolve(place).toString() : place;

        interruptAll(name);
        assertEquals(0, RunResult.in(folder, "--stored", option, place).status(), "an empty store");
        assertEquals(List.of(HEADER), stored(option, place).outLines());

        assertEquals(
                0, RunResult.in(folder, SampleFleet.ORIGINAL, option, place).status());
        String before = stored(option, place).out();
        interruptAll(name, other);
        assertEquals(before, stored(option, place).out());
        assertEquals(
                0,
                RunResult.in(folder, SampleFleet.ORIGINAL, option, place, "--my-customers", "felix")
                        .status(),
                "the shared views from before");

        assertEquals(0, RunResult.in(folder, other, option, place, "--replace").status());
        assertNotEquals(before, stored(option, place).out());
    }

    private static final String HEADER = "environment,location_id,device_id,feature,visible,because";

    private void interruptAll(String place) throws IOException {
        interruptAll(place, SampleFleet.copiedTo(folder.resolve("first")));
    }

    private void interruptAll(String place, SampleFleet fleet) throws IOException {
        Path path = Path.of(fleet.toString());
        IllegalStateException fault = new IllegalStateException("in the middle");
        assertSame(
                fault,
                assertThrows(
                        IllegalStateException.class,
                        () -> InterruptedImport.into(place, path, () -> {
                            throw fault;
                        })));

        Process child = ChildProcess.in(folder).start(InterruptedImport.class.getName(), place, path);
        try (BufferedReader said = child.inputReader()) {
            assertEquals("half", said.readLine());
        } finally {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    private RunResult stored(String option, String place) {
        return RunResult.in(folder, "--stored", option, place, "--out=-");
    }
}
