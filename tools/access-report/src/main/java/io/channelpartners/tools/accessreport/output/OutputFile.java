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
 * A file that is written whole or not at all: first beside its target, then moved there. A link stays, and the file to which it leads
 * is replaced. A device or a pipe is written as it is.
 */
public final class OutputFile {

    private static final int BUFFER = 1 << 16;

    /** Writes the content of a file. */
    public interface Content {

        /** Writes the content to a buffered stream, which stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private final LinkEnd end;

    private OutputFile(LinkEnd end) {
        this.end = end;
    }

    /** Obtains the file to which a path leads now, following links. */
    public static OutputFile at(Path path) {
        return new OutputFile(LinkEnd.of(path));
    }

    /** Returns the path after all links. */
    public Path path() {
        return end.path();
    }

    /** Checks if this is the standard output of this process under another name, such as {@code /dev/stdout}. */
    public boolean isStandardOutput() {
        return end.isStandardOutput();
    }

    /**
     * Checks if a file can exist here, so that nobody waits for a report that cannot be written. Returns why not, in words that
     * follow the name of the file; empty if it can.
     */
    public Optional<String> problem() {
        Path folder = path().getParent();
        if (folder == null || Files.isDirectory(path())) {
            return Optional.of("is a folder: name a file");
        }
        if (end.leadsNowhere()) {
            return Optional.of("is a link that leads nowhere: remove it or name another file");
        }
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of("would be in a folder that does not exist: create the folder or name another file");
    }

    /**
     * Writes the file. An existing file is replaced only once everything is written, by a file with the same mode, owner and group.
     *
     * @throws IOException if it cannot be written, or mode, owner and group cannot be kept
     */
    public void write(Content content) throws IOException {
        if (end.isStream()) {
            // a device or a pipe, which must not be replaced by a file; what others wrote to it stays
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

    private static void fill(OutputStream file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file, BUFFER)) {
            content.writeTo(out);
        }
    }
}
