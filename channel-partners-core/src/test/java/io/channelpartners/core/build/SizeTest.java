package io.channelpartners.core.build;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages stay small. */
class SizeTest {
    private static final int LINES_OF_A_FILE = 300;
    private static final int FILES_OF_A_PACKAGE = 24;

    @Test
    void a_main_file_is_at_most_300_lines_long() {
        assertEquals(
                Set.of(),
                Repository.sources("main").stream()
                        .filter(source -> source.text().lines().count() > LINES_OF_A_FILE)
                        .map(source -> source.path().replaceAll(".*/", ""))
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void a_package_has_at_most_24_files() {
        Map<String, Long> sizes = Stream.of("main", "test")
                .flatMap(sourceSet -> Repository.sources(sourceSet).stream())
                .collect(groupingBy(source -> source.path().replaceAll("/[^/]*$", ""), TreeMap::new, counting()));
        sizes.values().removeIf(files -> files <= FILES_OF_A_PACKAGE);
        assertEquals(Map.of(), sizes);
    }
}
