package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After an interrupted import, the store holds the fleet from before, or none, but never half of one. */
class InterruptedImportTest {

    private static final String HEADER = "environment,location_id,device_id,feature,visible,because";

    @TempDir
    Path folder;

    /** Options that name an empty store. */
    static Stream<Arguments> stores() {
        return Stream.of(
                Arguments.of("--store", "fleet.db"),
                Arguments.of("--jdbc", PostgresDatabases.create("interrupted_import")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void leaves_the_fleet_from_before(String option, String store) throws IOException {
        String name = option.equals("--store") ? folder.resolve(store).toString() : store;
        SampleFleet first = SampleFleet.copiedTo(folder.resolve("first"));
        SampleFleet other = SampleFleet.copiedTo(folder.resolve("other"))
                .replace("environments/alder-clinic/environment.properties", "opt_in=yes", "opt_in=no")
                .replace("hpe-back-end/shared-views.csv", "Felix@", "Fanny@");

        fail(name, first);
        if (Boolean.getBoolean("channelpartners.long")) {
            kill(name, first);
        }
        assertEquals(0, stored(option, store).status(), "an empty store");
        assertEquals(List.of(HEADER), stored(option, store).outLines());

        assertEquals(0, RunResult.in(folder, first, option, store).status());
        String before = stored(option, store).out();
        fail(name, other);
        kill(name, other);
        assertEquals(before, stored(option, store).out());
        assertEquals(
                0,
                RunResult.in(folder, first, option, store, "--my-customers", "felix")
                        .status(),
                "the shared views from before");

        assertEquals(0, RunResult.in(folder, other, option, store, "--replace").status());
        assertNotEquals(before, stored(option, store).out());
    }

    private static void fail(String store, SampleFleet fleet) {
        IllegalStateException failure = new IllegalStateException("in the middle");
        Executable failing = () -> InterruptedImport.into(store, fleet.folder(), () -> {
            throw failure;
        });
        assertSame(failure, assertThrows(IllegalStateException.class, failing));
    }

    private void kill(String store, SampleFleet fleet) throws IOException {
        Process child = ChildProcess.in(folder).start(InterruptedImport.class.getName(), store, fleet.folder());
        try (BufferedReader output = child.inputReader()) {
            assertEquals("half", output.readLine());
        } finally {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    private RunResult stored(String option, String store) {
        return RunResult.in(folder, "--stored", option, store, "--out=-");
    }
}
