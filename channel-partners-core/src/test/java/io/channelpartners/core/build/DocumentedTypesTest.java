package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types, methods, packages and exceptions that the documentation names exist. */
class DocumentedTypesTest {

    private static final String ARCHITECTURE = Repository.read("docs/architecture.md");
    private static final Pattern NAMED_TYPE = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
    private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    @Test
    void the_page_of_the_architecture_names_types_and_methods_that_exist() {
        Map<String, String> sources = Stream.of("main", "test")
                .flatMap(set -> Repository.sources(set).stream())
                .collect(Collectors.toMap(DocumentedTypesTest::simpleName, JavaSource::code, String::concat));
        Set<String> missing = new TreeSet<>();
        NAMED_TYPE.matcher(ARCHITECTURE).results().forEach(named -> {
            String code = sources.get(named.group(1));
            if (code == null || (named.group(2) != null && !code.matches("(?s).*\\b" + named.group(2) + "\\(.*"))) {
                missing.add(named.group());
            }
        });
        assertEquals(Set.of(), missing);
    }

    @Test
    void the_page_of_the_architecture_describes_each_package_of_api_and_core() {
        Set<String> packages = Stream.of("channel-partners-api", "channel-partners-core")
                .flatMap(module -> Repository.sources(module, "main").stream())
                .map(JavaSource::path)
                .filter(path -> path.endsWith("/package-info.java"))
                .map(path -> path.replaceAll(".*/src/main/java/|/package-info.java", "")
                        .replace('/', '.'))
                .map(name -> name.replace("io.channelpartners.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> described = PACKAGE_ROW
                .matcher(ARCHITECTURE)
                .results()
                .map(row -> row.group(1))
                .sorted()
                .toList();
        assertEquals(List.copyOf(packages), described);
    }

    @Test
    void the_readme_says_how_to_answer_each_exception() {
        String readme = Repository.read("README.md");
        Set<String> exceptions = Repository.sources("channel-partners-api", "main").stream()
                .filter(source -> source.code().contains("extends ChannelPartnersException"))
                .map(DocumentedTypesTest::simpleName)
                .filter(name -> !readme.matches("(?s).*\n\\| [^|]*`" + name + "`.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), exceptions, "exceptions that the README does not map to a status");
    }

    private static String simpleName(JavaSource source) {
        return source.path().replaceAll(".*/|\\.java", "");
    }
}
