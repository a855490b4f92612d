package io.channelpartners.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages depend on each other in one direction; only what is thrown to the caller is known to all. */
class RoomsTest {

    private static final String ROOT = "io.channelpartners.jdbc";

    /** A package may know those before it. */
    private static final List<String> FROM_BOTTOM_TO_TOP =
            List.of(".failure", ".sql", ".transaction", ".schema", ".table", ".history", "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaClass> OUTSIDE_OR_THROWN = DescribedPredicate.describe(
            "outside of the stores, or thrown by them",
            type -> !type.getPackageName().startsWith(ROOT) || type.getName().startsWith(ROOT + ".JdbcStoreException"));

    static Stream<Arguments> packages() {
        return IntStream.range(0, FROM_BOTTOM_TO_TOP.size())
                .mapToObj(i -> Arguments.of(ROOT + FROM_BOTTOM_TO_TOP.get(i), FROM_BOTTOM_TO_TOP.subList(0, i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void a_package_knows_only_those_below_it(String name, List<String> below) {
        String[] known = Stream.concat(Stream.of(name), below.stream().map(each -> ROOT + each))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(OUTSIDE_OR_THROWN.or(JavaClass.Predicates.resideInAnyPackage(known)))
                .check(CLASSES);
    }

    @Test
    void every_package_has_its_place() {
        Set<String> present = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertEquals(FROM_BOTTOM_TO_TOP.stream().map(each -> ROOT + each).collect(Collectors.toSet()), present);
    }
}
