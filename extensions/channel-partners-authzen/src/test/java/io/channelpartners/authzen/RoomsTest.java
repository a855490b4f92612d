package io.channelpartners.authzen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Packages depend on each other in one direction; optional libraries are known to one package each. */
class RoomsTest {

    private static final String ROOT = "io.channelpartners.authzen";

    /** Each package, with the others of this module that it depends on: these and no more. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "", Set.of(".request", ".answer", ".search"),
            ".request", Set.of(),
            ".answer", Set.of(".request"),
            ".search", Set.of(".request", ".answer"),
            ".jackson", Set.of(""),
            ".httpserver", Set.of(""));

    private static final Set<String> EXPORTED = Set.of("", ".jackson", ".httpserver");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void a_package_depends_on_exactly_those_named_here() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> others = known.computeIfAbsent(room(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(RoomsTest::room)
                    .filter(name -> !name.equals(room(type)))
                    .forEach(others::add);
        }
        assertEquals(KNOWN, known);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @Test
    void everything_but_two_packages_needs_only_the_api_and_the_jdk() {
        classes()
                .that()
                .resideOutsideOfPackages(ROOT + ".jackson", ROOT + ".httpserver")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "io.channelpartners..", "org.jspecify.annotations")
                .check(CLASSES);
    }

    @Test
    void the_customers_side_is_asked_by_the_search_for_subjects_alone() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("SubjectSearch")
                .and()
                .doNotHaveSimpleName("AuthZenBuilder")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "io\\.channelpartners\\.(ChannelPartners|view\\.(AccessReview|DeviceReview|Location.*))")
                .check(CLASSES);
    }

    @Test
    void a_public_type_is_exported_or_needed_by_another_package() {
        Set<String> needed = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !use.getOriginClass()
                        .getPackageName()
                        .equals(use.getTargetClass().getPackageName()))
                .map(use -> use.getTargetClass().getName())
                .collect(Collectors.toSet());
        Set<String> unneeded = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !EXPORTED.contains(room(type)) && !needed.contains(type.getName()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unneeded, "types that can be package-private");
    }
}
