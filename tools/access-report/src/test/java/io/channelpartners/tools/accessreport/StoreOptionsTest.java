package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fleet that is kept in a store, and the options that say where. */
class StoreOptionsTest {

    @TempDir
    Path folder;

    /** Options that name an empty store. */
    static Stream<Arguments> stores() {
        return Stream.of(
                Arguments.of("--store", "fleet.db"), Arguments.of("--jdbc", PostgresDatabases.create("store_options")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void gives_the_same_reports_as_one_in_memory(String option, String store) {
        String expected = report(SampleFleet.ORIGINAL);

        assertEquals(expected, report(SampleFleet.ORIGINAL, option, store), "the import");
        assertEquals(expected, report(SampleFleet.ORIGINAL, option, store), "what was imported before");
        assertEquals(expected, report("--stored", option, store), "without a folder");
        assertEquals(
                answer(SampleFleet.ORIGINAL, "--my-customers", "felix"),
                answer(SampleFleet.ORIGINAL, "--my-customers", "felix", option, store),
                "what is shared");
        refusesAnotherFleetUnlessToldToReplace(expected, option, store);
    }

    private void refusesAnotherFleetUnlessToldToReplace(String expected, String option, String store) {
        SampleFleet other = SampleFleet.copiedTo(folder.resolve("other"))
                .replace("environments/birch-bank/environment.properties", "opt_in=no", "opt_in=yes")
                .replace("hpe-back-end/shared-views.csv", "Felix@", "Fanny@");
        RunResult refused = run(other, option, store);

        assertEquals(2, refused.status());
        assertEquals(
                List.of(
                        "the store holds environment birch-bank, which differs from the folder: add --replace to replace it",
                        "the store holds the shared view of location 0010042, which differs from the folder: add --replace to replace it"),
                refused.errLines());
        assertEquals(expected, report("--stored", option, store), "what is kept nevertheless");

        String replaced = report(other);
        assertEquals(replaced, report(other, "--replace", option, store));
        assertEquals(replaced, report("--stored", option, store));
    }

    @Test
    void shows_the_progress_of_an_import() {
        String seen = RunResult.watched(folder, SampleFleet.ORIGINAL, "--store", "fleet.db")
                .err();

        assertTrue(seen.contains("Storing ["), seen);
    }

    static Stream<Arguments> refusals() {
        String fleet = SampleFleet.ORIGINAL.toString();
        return Stream.of(
                refusal(
                        "--store does not go with --jdbc: leave one out",
                        fleet,
                        "--store=a",
                        "--jdbc=jdbc:postgresql:b"),
                refusal("--replace needs --store or --jdbc: add one of them", fleet, "--replace"),
                refusal("--stored needs --store or --jdbc: add one of them", "--stored"),
                refusal("--jdbc takes a URL that begins with jdbc:postgresql:: correct it", fleet, "--jdbc=jdbc:x"),
                refusal(noFile("file:x.db"), fleet, "--store=file:x.db"),
                refusal(noFile(":memory:"), fleet, "--store=:memory:"),
                refusal(noFile(""), fleet, "--store="),
                refusal(noFile("x.db?mode=memory"), fleet, "--store=x.db?mode=memory"),
                refusal("--replace does not go with --stored: leave one out", "--stored", "--replace", "--store=a"),
                refusal("--stored takes no folder: leave one out", fleet, "--stored", "--store=a"),
                refusal(
                        "--my-customers is about users, who are not in the store: name the folder",
                        "--stored",
                        "--store=a",
                        "--my-customers=x"),
                refusal("there is no nothing.db: import a folder first", "--stored", "--store=nothing.db"));
    }

    private static String noFile(String store) {
        return "--store \"" + store
                + "\" is not the name of a file: give one without ? and # that begins with neither file: nor a colon";
    }

    private static Arguments refusal(String line, Object... options) {
        return Arguments.of(line, options);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses_options_that_do_not_go_together(String line, Object... options) {
        RunResult result = RunResult.in(folder, options);

        assertEquals(2, result.status());
        assertEquals(List.of(line), result.errLines());
    }

    private RunResult run(Object... options) {
        return RunResult.in(folder, options);
    }

    private String report(Object... options) {
        return answer(Stream.concat(Stream.of(options), Stream.of("--out", "-")).toArray());
    }

    private String answer(Object... options) {
        RunResult result = run(options);
        assertEquals(0, result.status(), result::err);
        return result.out();
    }
}
