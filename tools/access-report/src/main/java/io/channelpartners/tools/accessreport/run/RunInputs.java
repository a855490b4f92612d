package io.channelpartners.tools.accessreport.run;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.output.SameFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files from which a run takes its answers, and over which it writes no report.
 *
 * @param fleet the fleet folder, if there is one
 * @param store the SQLite file, if there is one
 */
public record RunInputs(Optional<Path> fleet, Optional<Path> store) {

    /** What SQLite adds to the name of a file for the files that belong to it. */
    private static final List<String> BESIDE_A_STORE = List.of("", "-wal", "-shm", "-journal");

    /** Refuses a store among the inputs. */
    public void check() throws RunRefused {
        if (store.isPresent() && isInput(store.get())) {
            throw RunRefused.ofInput(
                    "--store " + Quoted.of(store.get().toString()) + " is an input: name another file");
        }
    }

    /** Tells why a report must not go to this file, in the words that follow its name; empty if it may. */
    Optional<String> fault(Path file) {
        if (store.isPresent() && isOfStore(store.get(), file)) {
            return Optional.of("belongs to --store: name another file");
        }
        return isInput(file) ? Optional.of("is an input: name another file") : Optional.empty();
    }

    private boolean isInput(Path file) {
        return fleet.isPresent() && isInput(fleet.get(), file);
    }

    /** Each file of a fleet is an input, and so is each entry of {@code environments}, which the next run would read. */
    private static boolean isInput(Path fleet, Path file) {
        Path environments = fleet.resolve(Fleet.ENVIRONMENTS);
        Path parent = SameFile.end(file).getParent();
        if (parent != null && Files.exists(environments) && SameFile.is(parent, environments)) {
            return true;
        }
        return Files.exists(file)
                && Stream.concat(
                                entries(fleet.resolve(Fleet.BACK_END)).stream(),
                                entries(environments).stream().flatMap(each -> entries(each).stream()))
                        .anyMatch(input -> SameFile.is(input, file));
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            return List.of(); // reading the fleet reports it
        }
    }

    /** SQLite names its further files after the file itself, whatever link led it there. */
    private static boolean isOfStore(Path store, Path file) {
        Path end = SameFile.end(store);
        return BESIDE_A_STORE.stream()
                .map(suffix -> end.resolveSibling(end.getFileName() + suffix))
                .anyMatch(each -> SameFile.is(each, file));
    }
}
