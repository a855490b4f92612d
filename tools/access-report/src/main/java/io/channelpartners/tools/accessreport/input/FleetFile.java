package io.channelpartners.tools.accessreport.input;

import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or folder of the fleet and the name under which problems tell of it.
 *
 * @param path where it is on this machine
 * @param name the path from the fleet folder, with {@code /} between its parts; {@code .} for the fleet folder itself
 */
public record FleetFile(Path path, String name) {

    public static final String ROOT = ".";

    public FleetFile child(String childName) {
        return child(childName, path.resolve(childName));
    }

    public FleetFile child(String childName, Path childPath) {
        return new FleetFile(childPath, name.equals(ROOT) ? childName : name + "/" + childName);
    }

    /** The file or folder as a whole. */
    public Place place() {
        return new Place(name, 0);
    }

    Place line(long line) {
        return new Place(name, Math.toIntExact(line));
    }

    /** Checks that the file can be opened, or reports why not; {@code content} says what the file should hold. */
    boolean isPresent(String content, Problems problems) {
        if (Files.isRegularFile(path)) {
            return true;
        }
        problems.add(
                place(),
                (Files.exists(path) ? "not a file: put a file here" : "missing file: add it") + " with " + content);
        return false;
    }

    public void reportUnreadable(IOException cause, Problems problems) {
        // the message of the cause would show a path of this machine
        problems.add(
                place(),
                "cannot be read (" + cause.getClass().getSimpleName() + "): check the disk and its permissions");
    }
}
