package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.text.CodePoints;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the folders below {@code environments/}, each of which is one customer environment. */
final class EnvironmentReader {

    /** What archives and file systems leave beside a user's folders. */
    private static final Set<String> BY_OTHERS = Set.of("__MACOSX", "lost+found");

    /** What stands in a decoded name for bytes that are no UTF-8. */
    private static final char NOT_DECODED = '\uFFFD';

    private final KnownLocations locations;
    private final Problems problems;

    EnvironmentReader(KnownLocations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
    }

    List<EnvironmentFolder> readAll(FleetFile folder) {
        List<EnvironmentFolder> environments = new ArrayList<>();
        for (FleetFile entry : entries(folder)) {
            String name = name(entry.path());
            if (name.indexOf(NOT_DECODED) >= 0) {
                problems.add(entry.place(), "name that is not UTF-8: rename it, it is the ID of an environment");
            } else if (Files.isDirectory(entry.path())) {
                environments.add(read(name, entry));
            } else {
                problems.add(
                        entry.place(), "file between the environments: move it away, each environment is a folder");
            }
        }
        return environments;
    }

    private static boolean isNone(String name) {
        return name.startsWith(".") || BY_OTHERS.contains(name);
    }

    private EnvironmentFolder read(String id, FleetFile folder) {
        SettingsFile settings = new SettingsFile(folder.child("environment.properties"), locations, problems);
        DevicesFile devices = new DevicesFile(folder.child("devices.csv"), problems);
        AssignmentsFile assignments =
                new AssignmentsFile(folder.child("assignments.csv"), devices, settings.partners(), problems);
        return new EnvironmentFolder(folder.place(), id, settings.settings(), devices.rows(), assignments.rows());
    }

    /** Lists what may be an environment, by name; names of which the JVM sees only a part can be the same. */
    private List<FleetFile> entries(FleetFile folder) {
        List<FleetFile> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.path())) {
            found.forEach(entry -> entries.add(folder.child(name(entry), entry)));
        } catch (DirectoryIteratorException e) {
            folder.reportUnreadable(Objects.requireNonNull(e.getCause()), problems);
        } catch (IOException e) {
            folder.reportUnreadable(e, problems);
        }
        entries.removeIf(entry -> isNone(name(entry.path())));
        entries.sort(Comparator.comparing(FleetFile::name, CodePoints::compare));
        return entries;
    }

    /** Gets the last name of a path in UTF-8, also where the locale is another: a URI keeps the bytes of the name. */
    private static String name(Path entry) {
        String path = entry.toUri().getPath();
        String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return open.substring(open.lastIndexOf('/') + 1);
    }
}
