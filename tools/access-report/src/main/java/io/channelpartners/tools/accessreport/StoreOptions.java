package io.channelpartners.tools.accessreport;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.spi.StoreException;
import io.channelpartners.tools.accessreport.load.LoadResult;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunFailed;
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

/** The options that say where the fleet is kept; without them, it is in memory. */
final class StoreOptions {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Reports about users, who are in the folder but not in the store. */
    private static final List<String> ABOUT_USERS = List.of("--explain", "--who-sees", "--my-customers", "--devices");

    /** What SQLite treats as a URI, an in-memory database or parameters rather than as a file name. */
    private static final Pattern INTERPRETED = Pattern.compile("(?i)(file:|:).*|.*[?#].*", Pattern.DOTALL);

    @Option(names = "--store", paramLabel = "FILE", description = "Keep the fleet in this SQLite file.")
    private @Nullable String store;

    @Option(names = "--jdbc", paramLabel = "URL", description = "Keep the fleet in this PostgreSQL database.")
    private @Nullable String jdbc;

    @Option(
            names = "--replace",
            description = "Replace everything else in the file or the database, all at once or not at all.")
    private boolean replace;

    @Option(
            names = "--stored",
            description =
                    "Report on the content of the file or the database, without a folder and its users; changes nothing.")
    private boolean stored;

    /** Refuses options that do not go together. */
    void check(boolean hasFolder, ReportOptions options) throws RunFailed {
        List<String> problems = new ArrayList<>();
        if (store != null && jdbc != null) {
            problems.add("--store does not go with --jdbc: leave one out");
        }
        if (store == null && jdbc == null && (replace || stored)) {
            problems.add((replace ? "--replace" : "--stored") + " needs --store or --jdbc: add one of them");
        }
        if (jdbc != null && !jdbc.startsWith(POSTGRESQL)) {
            problems.add("--jdbc takes a URL that begins with " + POSTGRESQL + ": correct it");
        }
        if (store != null && !isFileName(store)) {
            problems.add(
                    "--store " + Quoted.of(store)
                            + " is not the name of a file: give one without ? and # that begins with neither file: nor a colon");
        }
        if (stored && replace) {
            problems.add("--replace does not go with --stored: leave one out");
        }
        if (stored && hasFolder) {
            problems.add("--stored takes no folder: leave one out");
        }
        if (stored) {
            ABOUT_USERS.stream()
                    .filter(options::has)
                    .forEach(option ->
                            problems.add(option + " is about users, who are not in the store: name the folder"));
        }
        if (!stored && !hasFolder) {
            problems.add("Missing required parameter: 'FLEET_DIR' (--help lists the options)");
        }
        if (!problems.isEmpty()) {
            throw RunFailed.badInput(problems);
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

    /** Returns the file in which the fleet is kept, if it is kept in a file. */
    Optional<Path> file(Path folder) {
        return Optional.ofNullable(store).map(folder::resolve);
    }

    /** Opens the file or the database, if one was named. */
    Optional<FleetDatabase> open(Path folder) throws RunFailed {
        if (jdbc != null) {
            return Optional.of(FleetDatabase.url(jdbc).migrated());
        }
        return store == null
                ? Optional.empty()
                : Optional.of(
                        opened(() -> FleetDatabase.file(folder.resolve(store)).migrated()));
    }

    /** Opens the file or the database to read only. */
    FleetDatabase openStored(Path folder) throws RunFailed {
        if (jdbc != null) {
            return FleetDatabase.url(jdbc);
        }
        Path file = file(folder).orElseThrow();
        if (!Files.exists(file)) {
            throw RunFailed.badInput("there is no " + name() + ": import a folder first");
        }
        return opened(() -> FleetDatabase.fileToRead(file));
    }

    /** Returns the stored fleet, or refuses a store without one. */
    LoadedFleet stored(FleetDatabase database, RunContext context, Progress progress) throws RunFailed {
        try {
            return new StoredFleet(database, progress).stored(context.clock());
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.SCHEMA_MISSING) {
                throw RunFailed.badInput("the store holds no fleet, or one of an older version: import a folder first");
            }
            throw e;
        }
    }

    private FleetDatabase opened(Supplier<FleetDatabase> opening) throws RunFailed {
        try {
            return opening.get();
        } catch (IllegalStateException e) {
            throw RunFailed.badInput(
                    "--store " + name()
                            + " cannot be opened: name a readable SQLite file; on a read-only disk, one without a journal beside it");
        }
    }

    private String name() {
        return Quoted.printable(Objects.requireNonNull(store));
    }

    /** Imports the folder into the database, unless that holds something else. */
    LoadedFleet imported(LoadResult.Loaded loaded, FleetDatabase database, Progress progress) throws RunFailed {
        StoredFleet stored = new StoredFleet(database, progress);
        List<String> differences = stored.importFleet(loaded, replace);
        if (!differences.isEmpty()) {
            throw RunFailed.badInput(differences.stream()
                    .map(each -> "the store holds " + Quoted.printable(each)
                            + ", which differs from the folder: add --replace to replace it")
                    .toList());
        }
        return stored.imported(loaded);
    }
}
