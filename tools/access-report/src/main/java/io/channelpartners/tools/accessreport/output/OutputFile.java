package io.channelpartners.tools.accessreport.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is written whole or not at all: beside it first, then moved to its place. A link is followed, so that it stays and
 * the file to which it leads is replaced. A device or a pipe is written as it is.
 */
public final class OutputFile {

    private static final int BUFFER = 1 << 16;

    /** Writes the content of a file. */
    public interface ImportedContent {

        /**
         * Writes the content.
         *
         * @param out where to; buffered
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private final LinkEnd end;

    private OutputFile(LinkEnd end) {
        this.end = end;
    }

    /**
     * Obtains the file to which a path leads now.
     *
     * @param path the path, links included
     * @return the file
     */
    public static OutputFile at(Path path) {
        return new OutputFile(LinkEnd.of(path));
    }

    /**
     * Gets the path at the end of all links.
     *
     * @return the path
     */
    public Path path() {
        return end.path();
    }

    /**
     * Checks if this is the standard output of this process by another name, such as {@code /dev/stdout}.
     *
     * @return true if it is
     */
    public boolean isStandardOutput() {
        return end.isStandardOutput();
    }

    /**
     * Checks if a file can be there at all, so that nobody waits for a report that has no place to go.
     *
     * @return why not, in the words that follow the file's name; empty if it can
     */
    public Optional<String> fault() {
        Path folder = path().getParent();
        if (folder == null || Files.isDirectory(path())) {
            return Optional.of("is a folder: name a file");
        }
        if (end.leadsNowhere()) {
            return Optional.of("is a link that leads nowhere: remove it or name another file");
        }
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of("would be in a folder that does not exist: make the folder or name another file");
    }

    /**
     * Writes the file. Unless all of it could be written, what was there before stays as it was. What was there before also gives
     * its mode, its owner and its group.
     *
     * @param content what is written
     * @throws IOException if it cannot be written, or mode, owner and group cannot be kept
     */
    public void write(ImportedContent content) throws IOException {
        if (end.isStream()) {
            // a device or a pipe, which nobody may replace by a file; what others wrote to it stays
            fill(Files.newOutputStream(path(), StandardOpenOption.WRITE, StandardOpenOption.APPEND), content);
            return;
        }
        if (Files.exists(path()) && !Files.isWritable(path())) {
            throw new AccessDeniedException(path().toString());
        }
        try (UnfinishedFile unfinished = UnfinishedFile.beside(path())) {
            fill(unfinished.open(), content);
            unfinished.moveTo(path());
        }
    }

    private static void fill(OutputStream file, ImportedContent content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file, BUFFER)) {
            content.writeTo(out);
        }
    }
}
