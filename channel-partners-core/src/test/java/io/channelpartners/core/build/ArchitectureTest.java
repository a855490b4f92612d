package io.channelpartners.core.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies go one way. */
class ArchitectureTest {
    /** A package may depend on those before it. */
    private static final List<String> FROM_BOTTOM_TO_TOP = List.of(
            "io.channelpartners.internal.code",
            "io.channelpartners.problem",
            "io.channelpartners.partner",
            "io.channelpartners.user",
            "io.channelpartners.device",
            "io.channelpartners.consent",
            "io.channelpartners.internal.field",
            "io.channelpartners.change",
            "io.channelpartners.environment",
            "io.channelpartners.summary",
            "io.channelpartners.spi",
            "io.channelpartners.edit",
            "io.channelpartners.cases",
            "io.channelpartners.access",
            "io.channelpartners.explanation",
            "io.channelpartners.language",
            "io.channelpartners.list",
            "io.channelpartners.view",
            "io.channelpartners.impact",
            "io.channelpartners.event",
            "io.channelpartners");

    /** Not exported to all, and open to each package of the API. */
    private static final List<String> INTERNAL = List.of(
            "io.channelpartners.internal.text",
            "io.channelpartners.internal.rows",
            "io.channelpartners.internal.style");

    private static final List<String> ANNOTATIONS = List.of("org.jspecify.annotations", "org.immutables.value..");

    private static final String CORE = "io.channelpartners.core";

    private static final JavaClasses CLASSES = Modules.apiAndCore();

    static Stream<Arguments> api_packages() {
        return IntStream.range(0, FROM_BOTTOM_TO_TOP.size())
                .mapToObj(i -> Arguments.of(FROM_BOTTOM_TO_TOP.get(i), FROM_BOTTOM_TO_TOP.subList(0, i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("api_packages")
    void a_package_of_the_api_depends_only_on_those_below_it(String name, List<String> below) {
        checkDependencies(name, Stream.of(below, INTERNAL));
    }

    static List<String> internal_packages() {
        return INTERNAL;
    }

    @ParameterizedTest
    @MethodSource("internal_packages")
    void an_internal_package_of_the_api_depends_only_on_problems_and_codes(String name) {
        checkDependencies(name, Stream.of(FROM_BOTTOM_TO_TOP.subList(0, 2)));
    }

    @Test
    void the_policy_depends_only_on_values_of_access_partners_and_devices() {
        checkDependencies(
                "io.channelpartners.core.policy",
                Stream.of(List.of(
                        "io.channelpartners.access",
                        "io.channelpartners.explanation",
                        "io.channelpartners.partner",
                        "io.channelpartners.device")));
    }

    /** Each package of the core, with the others of the core that it depends on: these and no more. */
    static Stream<Arguments> core_packages() {
        return Stream.of(
                Arguments.of("policy", Set.of()),
                Arguments.of("profile", Set.of("policy")),
                Arguments.of("search", Set.of()),
                Arguments.of("column", Set.of("policy", "profile", "search")),
                Arguments.of("summary", Set.of("profile")),
                Arguments.of("list", Set.of("column", "profile")),
                Arguments.of("explain", Set.of("policy")),
                Arguments.of("view", Set.of("policy", "profile", "column", "summary", "list", "explain")),
                Arguments.of("impact", Set.of("policy", "column", "list", "view")),
                Arguments.of("boundary", Set.of()),
                Arguments.of("manage", Set.of("boundary")),
                Arguments.of("listen", Set.of("boundary")),
                Arguments.of("observe", Set.of("boundary")),
                Arguments.of(
                        "", Set.of("column", "list", "view", "impact", "boundary", "manage", "listen", "observe")));
    }

    @ParameterizedTest(name = "core.{0}")
    @MethodSource("core_packages")
    void a_package_of_the_core_depends_on_exactly_those_named_here(String name, Set<String> others) {
        String all = name.isEmpty() ? CORE : CORE + "." + name;
        Set<String> used = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(all))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(target -> target.startsWith(CORE) && !target.equals(all))
                .map(target -> target.substring(CORE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(others), used, "packages of the core that " + all + " depends on");
    }

    @Test
    void every_package_of_the_core_is_named_here() {
        Set<String> named = core_packages().map(row -> (String) row.get()[0]).collect(Collectors.toSet());
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(CORE))
                .map(name -> name.equals(CORE) ? "" : name.substring(CORE.length() + 1))
                .collect(Collectors.toSet());
        assertEquals(named, found);
    }

    @Test
    void the_packages_of_the_core_form_no_cycle() {
        slices().matching("io.channelpartners.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(JavaClass.Predicates.resideInAPackage("io.channelpartners.core..")));
    }

    @Test
    void the_api_logs_nothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.channelpartners.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(CLASSES);
    }

    private static void checkDependencies(String name, Stream<List<String>> allowed) {
        List<String> packages = new ArrayList<>(List.of(name, "java.."));
        packages.addAll(ANNOTATIONS);
        allowed.forEach(packages::addAll);
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .check(CLASSES);
    }
}
