package io.channelpartners.tools.accessreport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package of the tool depends only on the packages listed here, and none of them on the command line. */
class PackagesTest {

    private static final String ROOT = Main.class.getPackageName();

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

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<Arguments> packages() {
        return DEPENDENCIES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void depends_only_on(String name, List<String> known) {
        List<String> others = new ArrayList<>(DEPENDENCIES.keySet());
        others.removeAll(known);
        others.remove(name);

        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                        Stream.concat(Stream.of(ROOT), others.stream().map(other -> ROOT + "." + other))
                                .toArray(String[]::new)))
                .check(CLASSES);
    }
}
