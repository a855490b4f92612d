package io.channelpartners.tools.accessreport;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.load.LoadResult;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunRefused;
import io.channelpartners.tools.accessreport.store.FleetDatabase;
import io.channelpartners.tools.accessreport.store.StoredFleet;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the fleet is kept; in memory if none does. */
final class StoreOptions {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** What rests on users, who are in the folder and in no store. */
    private static final List<String> OF_USERS = List.of("--explain", "--who-sees", "--my-customers", "--devices");

    /** What SQLite takes for a URI, its memory or parameters, and not for the name of a file. */
    private static final Pattern INTERPRETED = Pattern.compile("(?i)(file:|:).*|.*[?#].*", Pattern.DOTALL);

    @Option(names = "--store", paramLabel = "FILE", description = "Keep the fleet in this SQLite file.")
    private @Nullable String store;

    @Option(names = "--jdbc", paramLabel = "URL", description = "Keep the fleet in this PostgreSQL database.")
    private @Nullable String jdbc;

    @Option(
            names = "--replace",
            description = "Replace whatever else the file or the database holds, all at once or not at all.")
    private boolean replace;

    @Option(
            names = "--stored",
            description = "Answer from the file or the database, without a folder and its users; changes nothing.")
    private boolean stored;

    /** Refuses options that do not go together. */
    void check(boolean hasFolder, GivenOptions options) throws RunRefused {
        List<String> problems = new ArrayList<>();
        if (store != null && jdbc != null) {
            problems.add("--store does not go with --jdbc: leave one out");
        }
        if (store == null && jdbc == null && (replace || stored)) {
            problems.add((replace ? "--replace" : "--stored") + " needs --store or --jdbc: give one of them too");
        }
        if (jdbc != null && !jdbc.startsWith(POSTGRESQL)) {
            problems.add("--jdbc takes a URL that begins with " + POSTGRESQL + ": correct it");
        }
        if (store != null && !isFileName(store)) {
            problems.add(
                    "--store " + Quoted.of(store)
                            + " is not the name of a file: give one without ? and #, that begins neither with file: nor with a colon");
        }
        if (stored && replace) {
            problems.add("--replace does not go with --stored: leave one out");
        }
        if (stored && hasFolder) {
            problems.add("--stored takes no folder: leave one out");
        }
        if (stored) {
            OF_USERS.stream()
                    .filter(options::has)
                    .forEach(option -> problems.add(option + " asks of users, whom no store has: give the folder"));
        }
        if (!stored && !hasFolder) {
            problems.add("Missing required parameter: 'FLEET_DIR' (--help tells the options)");
        }
        if (!problems.isEmpty()) {
            throw RunRefused.ofInput(problems);
        }
    }

    private static boolean isFileName(String text) {
        if (CodePoints.isBlank(text)) {
            return false;
        }
        try {
            return !INTERPRETED.matcher(text).matches()
                    && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Gets the file in which the fleet is kept, if it is kept in a file. */
    Optional<Path> file(Path folder) {
        return Optional.ofNullable(store).map(folder::resolve);
    }

    /** Opens the file or the database, if one was named. */
    Optional<FleetDatabase> open(Path folder) throws RunRefused {
        if (jdbc != null) {
            return Optional.of(FleetDatabase.url(jdbc).migrated());
        }
        return store == null
                ? Optional.empty()
                : Optional.of(
                        opened(() -> FleetDatabase.file(folder.resolve(store)).migrated()));
    }

    /** Opens the file or the database as it is: an answer of what is stored changes nothing. */
    FleetDatabase openStored(Path folder) throws RunRefused {
        if (jdbc != null) {
            return FleetDatabase.url(jdbc);
        }
        Path file = file(folder).orElseThrow();
        if (!Files.exists(file)) {
            throw RunRefused.ofInput("there is no " + name() + ": import a folder first");
        }
        return opened(() -> FleetDatabase.fileAsItIs(file));
    }

    /** Takes the fleet that is stored, if there is one. */
    LoadedFleet stored(FleetDatabase database, RunContext around, Progress progress) throws RunRefused {
        try {
            return new StoredFleet(database, progress).stored(around.clock());
        } catch (JdbcStoreException e) {
            if (e.kind() == JdbcStoreException.Kind.SCHEMA_MISSING) {
                throw RunRefused.ofInput("the store holds no fleet, or one of an older version: import a folder first");
            }
            throw e;
        }
    }

    private FleetDatabase opened(Supplier<FleetDatabase> opening) throws RunRefused {
        try {
            return opening.get();
        } catch (IllegalStateException e) {
            throw RunRefused.ofInput(
                    "--store " + name()
                            + " cannot be opened: name a file of SQLite that may be read; on a read-only disk, without a journal beside it");
        }
    }

    private String name() {
        return Quoted.printable(Objects.requireNonNull(store));
    }

    /** Brings a folder's content into a database, unless that holds something else. */
    LoadedFleet keep(LoadResult.Loaded loaded, FleetDatabase database, Progress progress) throws RunRefused {
        StoredFleet kept = new StoredFleet(database, progress);
        List<String> differences = kept.keep(loaded, replace);
        if (!differences.isEmpty()) {
            throw RunRefused.ofInput(differences.stream()
                    .map(each -> "the store holds " + Quoted.printable(each)
                            + ", which is not as in the folder: give --replace to have it replaced")
                    .toList());
        }
        return kept.imported(loaded);
    }
}
