package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the sample fleet, in which a test changes something. */
final class SampleFleet {

    /** The sample fleet itself. */
    static final Path ORIGINAL = Path.of("sample-fleet").toAbsolutePath();

    private final Path folder;

    private SampleFleet(Path folder) {
        this.folder = folder;
    }

    static SampleFleet copiedTo(Path folder) {
        try (Stream<Path> found = Files.walk(ORIGINAL)) {
            List<Path> entries = found.filter(it -> !it.equals(ORIGINAL)).toList();
            Files.createDirectories(folder);
            for (Path entry : entries) {
                Files.copy(entry, folder.resolve(ORIGINAL.relativize(entry).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleFleet(folder);
    }

    SampleFleet replace(String file, String old, String replacement) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertTrue(text.contains(old), () -> file + " does not contain " + old + ": correct the test");
            Files.writeString(folder.resolve(file), text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SampleFleet renameEnvironment(String old, String name) {
        try {
            Path environments = folder.resolve("environments");
            Files.move(environments.resolve(old), environments.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path folder() {
        return folder;
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
