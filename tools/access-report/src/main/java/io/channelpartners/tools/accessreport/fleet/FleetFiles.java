package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.output.SameFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a fleet folder as such, whatever they say. */
public final class FleetFiles {

    static final String BACK_END = "hpe-back-end";
    static final String ENVIRONMENTS = "environments";

    private FleetFiles() {}

    /**
     * Checks if a file is an input of a fleet, or a new one would be taken for one: each entry of {@code environments} is read.
     *
     * @param folder the folder of the fleet
     * @param file the file, which need not exist
     * @return true if it is read
     */
    public static boolean hasInput(Path folder, Path file) {
        Path environments = folder.resolve(ENVIRONMENTS);
        Path parent = SameFile.end(file).getParent();
        if (parent != null && Files.exists(environments) && SameFile.is(parent, environments)) {
            return true;
        }
        return Files.exists(file)
                && Stream.concat(
                                entries(folder.resolve(BACK_END)).stream(),
                                entries(environments).stream().flatMap(each -> entries(each).stream()))
                        .anyMatch(input -> SameFile.is(input, file));
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            return List.of(); // whoever reads it will tell
        }
    }
}
