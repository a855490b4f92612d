package io.channelpartners.spring.line;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each package of the module knows of the others, and what none does. */
class RoomsTest {

    private static final String ROOT = "io.channelpartners.spring";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void what_can_be_wrong_knows_nothing_else() {
        assertKnows(ROOT + ".failure", List.of());
    }

    @Test
    void the_properties_know_only_what_can_be_wrong() {
        assertKnows(ROOT, List.of(ROOT + ".failure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".jdbc", ".health", ".metrics", ".authzen"})
    void a_part_knows_the_properties_and_no_other_part(String part) {
        assertKnows(ROOT + part, List.of(ROOT, ROOT + ".failure"));
    }

    private static void assertKnows(String room, List<String> others) {
        String[] known = Stream.concat(Stream.of(room), others.stream()).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "outside of the module or in " + List.of(known),
                        type -> !type.getPackageName().startsWith(ROOT)
                                || List.of(known).contains(type.getPackageName())))
                .check(CLASSES);
    }

    /** A monitor that is held around input or output pins a virtual thread to its carrier on JDK 21 to 23. */
    @Test
    void nothing_holds_a_monitor() throws IOException {
        noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED).check(CLASSES);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(RoomsTest::hasSynchronizedBlock))
                    .isEmpty();
        }
    }

    private static boolean hasSynchronizedBlock(Path source) {
        try {
            return Files.readString(source).contains("synchronized (");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
