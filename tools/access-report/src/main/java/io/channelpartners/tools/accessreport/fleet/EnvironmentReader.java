package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.tools.accessreport.input.FleetFile;
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

/** Reads the folders below {@code environments}, each of which is one customer environment. */
final class EnvironmentReader {

    /** Folders that archives and file systems add. */
    private static final Set<String> IGNORED = Set.of("__MACOSX", "lost+found");

    /** Replaces bytes that are not UTF-8 in a decoded name. */
    private static final char NOT_DECODED = '\uFFFD';

    private final LocationsFile locations;

    EnvironmentReader(LocationsFile locations) {
        this.locations = locations;
    }

    List<EnvironmentFolder> readAll(FleetFile folder) {
        List<EnvironmentFolder> environments = new ArrayList<>();
        for (FleetFile entry : entries(folder)) {
            String name = name(entry.path());
            if (name.indexOf(NOT_DECODED) >= 0) {
                entry.report("name that is not UTF-8: rename it, since it is the ID of an environment");
            } else if (Files.isDirectory(entry.path())) {
                environments.add(read(name, entry));
            } else {
                entry.report("file among the environments: move it elsewhere, since each environment is a folder");
            }
        }
        return List.copyOf(environments);
    }

    private EnvironmentFolder read(String id, FleetFile folder) {
        SettingsFile settings = new SettingsFile(folder.child("environment.properties"), locations);
        DevicesFile devices = new DevicesFile(folder.child("devices.csv"));
        AssignmentsFile assignments =
                new AssignmentsFile(folder.child("assignments.csv"), devices, settings.partners());
        return new EnvironmentFolder(folder.place(), id, settings.settings(), devices.rows(), assignments.rows());
    }

    /** Lists what may be an environment, by name; two names that the JVM cannot fully decode may look the same. */
    private static List<FleetFile> entries(FleetFile folder) {
        List<FleetFile> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.path())) {
            found.forEach(entry -> entries.add(folder.child(name(entry), entry)));
        } catch (DirectoryIteratorException e) {
            folder.reportUnreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            folder.reportUnreadable(e);
        }
        entries.removeIf(entry -> isIgnored(name(entry.path())));
        entries.sort(Comparator.comparing(FleetFile::name, CodePoints::compare));
        return entries;
    }

    private static boolean isIgnored(String name) {
        return name.startsWith(".") || IGNORED.contains(name);
    }

    /** Returns the last name of a path in UTF-8 whatever the locale: a URI keeps the bytes of the name. */
    private static String name(Path entry) {
        String path = entry.toUri().getPath();
        String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return open.substring(open.lastIndexOf('/') + 1);
    }
}
