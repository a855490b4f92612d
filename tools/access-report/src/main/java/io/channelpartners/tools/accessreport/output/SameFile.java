package io.channelpartners.tools.accessreport.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two paths lead to one file, however they are written. */
public final class SameFile {

    private SameFile() {}

    /**
     * Checks if two paths lead to one file. Files that exist are compared by what the file system knows them by, so that links,
     * relative names and another case do not matter. Where neither exists yet, the same name in the same folder counts, and another
     * case as the same: whether the file system minds it will only show later.
     *
     * @param one a path
     * @param other another path
     * @return true also if it cannot be found out
     */
    public static boolean is(Path one, Path other) {
        Path first = LinkEnd.of(one).path();
        Path second = LinkEnd.of(other).path();
        boolean exists = Files.exists(first);
        if (exists != Files.exists(second)) {
            return false;
        }
        try {
            return exists ? Files.isSameFile(first, second) : isSameName(first, second);
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Follows the links of a path.
     *
     * @param path a path
     * @return the path at the end of all links, whether anything is there or not
     */
    public static Path end(Path path) {
        return LinkEnd.of(path).path();
    }

    private static boolean isSameName(Path one, Path other) throws IOException {
        Path folder = one.getParent();
        Path otherFolder = other.getParent();
        return folder != null
                && otherFolder != null
                && Files.exists(folder)
                && Files.exists(otherFolder)
                && Files.isSameFile(folder, otherFolder)
                && name(one).equalsIgnoreCase(name(other));
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
