package io.channelpartners.tools.accessreport.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out if two paths lead to the same file, however they are written. */
public final class SameFile {

    private SameFile() {}

    /**
     * Checks if two paths lead, or may lead, to the same file. Files that exist are compared by identity, so that links, relative
     * names and case do not matter. If neither exists, the same name in the same folder counts, in whatever case, since only an
     * existing file shows if the file system distinguishes case.
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

    /** Returns the end of a path after all links, whether or not it exists. */
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
