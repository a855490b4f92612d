package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.fleet.FleetFiles;
import io.channelpartners.tools.accessreport.fleet.Quoted;
import io.channelpartners.tools.accessreport.output.SameFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files from which a run takes its answers, and over which it writes no report.
 *
 * @param fleet the fleet folder, if there is one
 * @param store the SQLite file, if there is one
 */
record Sources(Optional<Path> fleet, Optional<Path> store) {

    /** What SQLite adds to the name of a file for the files that belong to it. */
    private static final List<String> BESIDE_A_STORE = List.of("", "-wal", "-shm", "-journal");

    /** Refuses a store among the inputs. */
    void check() throws Refusal {
        if (store.isPresent() && isInput(store.get())) {
            throw Refusal.ofInput("--store " + Quoted.of(store.get().toString()) + " is an input: name another file");
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
        return fleet.isPresent() && FleetFiles.hasInput(fleet.get(), file);
    }

    /** SQLite names its further files after the file itself, whatever link led it there. */
    private static boolean isOfStore(Path store, Path file) {
        Path end = SameFile.end(store);
        return BESIDE_A_STORE.stream()
                .map(suffix -> end.resolveSibling(end.getFileName() + suffix))
                .anyMatch(each -> SameFile.is(each, file));
    }
}
