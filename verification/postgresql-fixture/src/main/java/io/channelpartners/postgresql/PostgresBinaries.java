package io.channelpartners.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Where the programs of PostgreSQL are: on the PATH, else unpacked from an archive among the test dependencies. */
public final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** Finds the folder with initdb and postgres. */
    public static Path folder() {
        return onPath().orElseGet(PostgresBinaries::unpacked);
    }

    /** The program that the PATH names may be a link into the folder. */
    private static Optional<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(":", -1))
                .map(folder -> Path.of(folder).resolve("initdb"))
                .filter(Files::isExecutable)
                .map(PostgresBinaries::real)
                .map(Path::getParent)
                .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
                .findFirst();
    }

    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path unpacked() {
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null || !archiveRuns()) {
                throw new IllegalStateException(
                        "PostgreSQL 15 or later is needed by these tests: put its initdb and postgres on the PATH");
            }
            Path folder = TemporaryFolders.create("postgres");
            unpack(new TarArchiveInputStream(new XZInputStream(archive)), folder);
            return folder.resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean archiveRuns() {
        return "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("the archive contains a path outside of itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                place(entry, archive, target);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
