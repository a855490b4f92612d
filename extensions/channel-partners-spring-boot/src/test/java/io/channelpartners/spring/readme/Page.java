package io.channelpartners.spring.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** README.md of the module, whichever module runs the tests. */
final class Page {

    private static final String MODULE = "extensions/channel-partners-spring-boot";
    private static final Pattern CODE = Pattern.compile("(?s)```java\\n(.*?)```");

    private static final Pattern CODE_OF_JAVADOC = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\\}</pre>");

    private Page() {}

    /** Every example of Java: of the page, and of the Javadoc of the module. */
    static List<String> code() {
        Stream<MatchResult> ofPage = CODE.matcher(text()).results();
        Stream<MatchResult> ofJavadoc = CODE_OF_JAVADOC
                .matcher(sources(root().resolve(MODULE + "/src/main/java")))
                .results();
        return Stream.concat(ofPage, ofJavadoc)
                .map(found -> found.group(1).replaceAll("(?m)^ *\\* ?", ""))
                .toList();
    }

    /** The rows of the table below a heading: what the first cell has in back quotes, and the cells after it. */
    static Map<String, List<String>> table(String heading) {
        String section = text().substring(text().indexOf("## " + heading));
        Map<String, List<String>> rows = new TreeMap<>();
        Pattern.compile("(?m)^\\| `([^`]+)` \\|(.*)\\|$")
                .matcher(section.substring(0, (section + "\n## ").indexOf("\n## ", 3)))
                .results()
                .forEach(row -> rows.put(row.group(1), cells(row)));
        return rows;
    }

    private static List<String> cells(MatchResult row) {
        return Stream.of(row.group(2).split("\\|", -1)).map(String::strip).toList();
    }

    /** All code of the tests on both lines of Spring Boot. */
    static String tests() {
        Path root = root();
        return Stream.of(
                        MODULE + "/src/test/java",
                        MODULE + "/src/boot3/java",
                        "verification/spring-boot-4/src/test/java")
                .map(root::resolve)
                .map(Page::sources)
                .reduce("", String::concat);
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Page::read)
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        return read(root().resolve(MODULE + "/README.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(MODULE)))
                .findFirst()
                .orElseThrow();
    }
}
