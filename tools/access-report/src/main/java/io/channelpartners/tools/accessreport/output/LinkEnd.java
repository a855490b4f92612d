package io.channelpartners.tools.accessreport.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The end of a path after all its links. Open files of a process keep their names in {@code /proc} or {@code /dev}, since a link
 * there does not lead to a file that could be opened or replaced instead.
 *
 * @param path an absolute path whose folder, if it exists, is free of links
 * @param linked whether a link leads to it
 */
record LinkEnd(Path path, boolean linked) {

    private static final int MOST_LINKS = 40;
    private static final Set<Path> NAMES_OF_STREAMS = Set.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"));

    static LinkEnd of(Path path) {
        Path at = placed(path);
        int links = 0;
        while (Files.isSymbolicLink(at) && !isOpenByProcess(at) && links < MOST_LINKS) {
            try {
                at = placed(at.resolveSibling(Files.readSymbolicLink(at)));
            } catch (IOException e) {
                break; // a link that cannot be read leads nowhere
            }
            links++;
        }
        return new LinkEnd(at, links > 0);
    }

    /** Checks if this is not a file that could be replaced, so that bytes must be written to it as it is. */
    boolean isStream() {
        return isOpenByProcess(path)
                || NAMES_OF_STREAMS.contains(path)
                || (Files.exists(path) && !Files.isRegularFile(path));
    }

    boolean isStandardOutput() {
        return path.equals(Path.of("/dev/stdout"))
                || path.equals(Path.of("/dev/fd/1"))
                || path.equals(Path.of("/proc/" + ProcessHandle.current().pid() + "/fd/1"));
    }

    boolean leadsNowhere() {
        return (linked || isOpenByProcess(path)) && !Files.exists(path);
    }

    private static boolean isOpenByProcess(Path path) {
        return path.startsWith("/proc") || path.startsWith("/dev/fd");
    }

    /** Returns the path with the links of its folder resolved; the absolute path if the folder does not exist. */
    private static Path placed(Path path) {
        Path absolute = path.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        try {
            return folder == null || name == null
                    ? absolute
                    : folder.toRealPath().resolve(name);
        } catch (IOException e) {
            return absolute;
        }
    }
}
