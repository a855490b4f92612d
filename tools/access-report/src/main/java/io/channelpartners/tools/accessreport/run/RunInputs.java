package io.channelpartners.tools.accessreport.run;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.output.SameFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a run reads, and never overwrites with a report.
 *
 * @param fleet the fleet folder, if there is one
 * @param store the SQLite file, if there is one
 */
public record RunInputs(Optional<Path> fleet, Optional<Path> store) {

    /** The suffixes of the files that belong to a SQLite database, including the database itself. */
    private static final List<String> SUFFIXES_OF_STORE = List.of("", "-wal", "-shm", "-journal");

    /** Refuses a store that is one of the fleet's files. */
    public void check() throws RunFailed {
        if (store.isPresent() && isOfFleet(store.get())) {
            throw RunFailed.badInput(
                    "--store " + Quoted.of(store.get().toString()) + " is an input: name another file");
        }
    }

    /** Returns why a report must not go to this file, in words that follow its name; empty if it may. */
    Optional<String> problem(Path file) {
        if (store.isPresent() && isOfStore(store.get(), file)) {
            return Optional.of("belongs to --store: name another file");
        }
        return isOfFleet(file) ? Optional.of("is an input: name another file") : Optional.empty();
    }

    /** Checks if a file is an input, or a new entry of {@code environments}, which the next run would read. */
    private boolean isOfFleet(Path file) {
        if (fleet.isEmpty()) {
            return false;
        }
        Path environments = fleet.get().resolve(Fleet.ENVIRONMENTS);
        Path parent = SameFile.end(file).getParent();
        if (parent != null && Files.exists(environments) && SameFile.is(parent, environments)) {
            return true;
        }
        Stream<Path> folders =
                Stream.concat(Stream.of(fleet.get().resolve(Fleet.BACK_END)), entries(environments).stream());
        return Files.exists(file)
                && folders.flatMap(folder -> entries(folder).stream()).anyMatch(input -> SameFile.is(input, file));
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            return List.of(); // reported when the fleet is read
        }
    }

    /** SQLite names the other files after the database itself, whatever link led there. */
    private static boolean isOfStore(Path store, Path file) {
        Path end = SameFile.end(store);
        return SUFFIXES_OF_STORE.stream()
                .map(suffix -> end.resolveSibling(end.getFileName() + suffix))
                .anyMatch(each -> SameFile.is(each, file));
    }
}
