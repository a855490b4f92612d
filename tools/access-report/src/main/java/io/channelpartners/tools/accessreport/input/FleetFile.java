package io.channelpartners.tools.accessreport.input;

import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or folder of the fleet, and the name by which problems refer to it.
 *
 * @param path where it is on this machine
 * @param name its path relative to the fleet folder, with {@code /} between its parts; {@code .} for the fleet folder itself
 * @param problems collects what is wrong with it
 */
public record FleetFile(Path path, String name, Problems problems) {

    private static final String ROOT = ".";

    /** Obtains a fleet folder. */
    public static FleetFile root(Path folder, Problems problems) {
        return new FleetFile(folder, ROOT, problems);
    }

    /** Returns an entry of this folder. */
    public FleetFile child(String childName) {
        return child(childName, path.resolve(childName));
    }

    /** Returns an entry of this folder to which problems refer by a name other than that of its path. */
    public FleetFile child(String childName, Path childPath) {
        return new FleetFile(childPath, name.equals(ROOT) ? childName : name + "/" + childName, problems);
    }

    /** Returns the place of the whole file or folder. */
    public Place place() {
        return line(0);
    }

    Place line(long line) {
        return new Place(name, Math.toIntExact(line));
    }

    /** Reports a problem of the whole file or folder. */
    public void report(String sentence) {
        problems.add(place(), sentence);
    }

    /** Checks that this is a file, or reports that it is not; {@code content} is what the file should contain. */
    boolean checkIsFile(String content) {
        boolean isFile = Files.isRegularFile(path);
        if (!isFile) {
            report((Files.exists(path) ? "not a file: put a file here" : "missing file: add it") + " with " + content);
        }
        return isFile;
    }

    /** Reports why this cannot be read: each line that is not UTF-8, or else the error of the disk. */
    public void reportUnreadable(IOException cause) {
        if (cause instanceof CharacterCodingException) {
            try {
                Utf8Check.report(this);
            } catch (IOException e) {
                reportUnreadable(e);
            }
        } else {
            // the message of the cause would show a path of this machine
            report("cannot be read (" + cause.getClass().getSimpleName() + "): check the disk and its permissions");
        }
    }
}
