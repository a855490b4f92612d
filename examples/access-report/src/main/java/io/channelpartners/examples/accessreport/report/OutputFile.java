package io.channelpartners.examples.accessreport.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is written whole or not at all: beside it first, then moved to its place.
 *
 * @param path the file
 */
public record OutputFile(Path path) {

    private static final int BUFFER = 1 << 16;

    /** Writes the content of a file. */
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where to; buffered
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Checks if a file can be there at all, so that nobody waits for a report that has no place to go.
     *
     * @return why not, in the words that follow the file's name; empty if it can
     */
    public Optional<String> fault() {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            return Optional.of("is a folder: name a file");
        }
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of("would be in a folder that does not exist: make the folder or name another file");
    }

    /**
     * Writes the file. Unless all of it could be written, what was there before stays as it was.
     *
     * @param content what is written
     * @throws IOException if it cannot be written
     */
    public void write(Content content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            writeTo(path, content); // a device or a pipe, which nobody may replace by a file
            return;
        }
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path unfinished = target.resolveSibling(
                ".access-report-" + ProcessHandle.current().pid() + ".unfinished");
        unfinished.toFile().deleteOnExit(); // also if the program is interrupted
        try {
            writeTo(unfinished, content);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeTo(Path file, Content content) throws IOException {
        StandardOpenOption[] options = {
            StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
        };
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
