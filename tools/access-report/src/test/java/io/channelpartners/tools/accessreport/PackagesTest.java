package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package of the tool depends only on the packages listed here, and none of them on the command line. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/channelpartners/tools/accessreport");

    /** A package of the tool, or a class of the command line. */
    private static final Pattern MENTIONED = Pattern.compile("\\bio\\.channelpartners\\.tools\\.accessreport\\.(\\w+)");

    // spotless:off
    private static final Map<String, List<String>> DEPENDENCIES = Map.of(
            "problem",  List.of(),
            "terminal", List.of(),
            "output",   List.of(),
            "input",    List.of("problem"),
            "fleet",    List.of("problem", "input"),
            "load",     List.of("problem", "input", "fleet", "terminal"),
            "store",    List.of("load", "terminal"),
            "format",   List.of("load", "terminal"),
            "run",      List.of("fleet", "output", "terminal"),
            "report",   List.of("load", "terminal", "format", "run"));
    // spotless:on

    static Stream<Arguments> packages() {
        return DEPENDENCIES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void depends_only_on(String name, List<String> dependencies) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            files.flatMap(PackagesTest::mentioned).forEach(found::add);
        }
        assertFalse(found.isEmpty(), "no source found"); // each declares its package
        found.remove(name);

        assertEquals(new TreeSet<>(dependencies), found);
    }

    private static Stream<String> mentioned(Path file) {
        try {
            return MENTIONED.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_package_is_listed() throws IOException {
        try (Stream<Path> entries = Files.list(SOURCES)) {
            assertEquals(
                    new TreeSet<>(DEPENDENCIES.keySet()),
                    new TreeSet<>(entries.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .toList()));
        }
    }
}
