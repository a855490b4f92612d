package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every code example of Javadoc and of the READMEs is a part of a test of {@code examples/embedding}, so it compiles and runs. */
class DocumentedCodeTest {
    private static final List<String> PUBLISHED = List.of(
            "channel-partners-api",
            "channel-partners-core",
            "channel-partners-testkit",
            "extensions/channel-partners-authzen",
            "extensions/channel-partners-jdbc");

    private static final List<String> PAGES = List.of(
            "README.md",
            "channel-partners-testkit/README.md",
            "extensions/channel-partners-authzen/README.md",
            "extensions/channel-partners-jdbc/README.md");

    private final List<JavaSource> tests = Repository.sources("examples/embedding", "test");

    @TestFactory
    Stream<DynamicTest> every_code_example_is_compiled_and_run() {
        return Stream.concat(PAGES.stream().flatMap(DocumentedCode::inMarkdown), javadoc())
                .map(example -> DynamicTest.dynamicTest(example.place(), () -> assertIsTested(example)));
    }

    private void assertIsTested(DocumentedCode example) {
        assertTrue(
                tests.stream().anyMatch(example::isIn),
                () -> "no test of examples/embedding has the code at " + example.place() + ":\n" + example.code());
    }

    private static Stream<DocumentedCode> javadoc() {
        return PUBLISHED.stream()
                .flatMap(module -> Stream.of("main", "rule").flatMap(set -> Repository.sources(module, set).stream()))
                .flatMap(DocumentedCode::inJavadoc);
    }
}
