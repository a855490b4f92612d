package io.channelpartners.core.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is public is meant to be public. */
class VisibilityTest {
    private static final String CORE = "io.channelpartners.core.";

    /** Packages whose public types the modules of this project share. */
    private static final Set<String> EXCUSED_PACKAGES = Set.of(
            "io.channelpartners.internal.text",
            "io.channelpartners.internal.rows",
            "io.channelpartners.internal.style");

    /** Types that another package of the core needs, by package. */
    private static final Map<String, List<String>> EXCUSED_TYPES = Map.of(
            "policy",
            List.of("AccessFacts", "AccessPolicy", "CompiledPolicy", "Decisions", "Fact", "LocationFacts", "Unknowns"),
            "column",
            List.of(
                    "DeviceIndex",
                    "DeviceUnion",
                    "EnvironmentColumns",
                    "Fingerprint",
                    "LocationColumns",
                    "LocationFeatures",
                    "Points",
                    "PresentColumns",
                    "Words"),
            "list",
            List.of(
                    "AssignedPane",
                    "CustomerCursors",
                    "DeviceCursors",
                    "DevicePages",
                    "ListKey",
                    "PartnerRows",
                    "Positions",
                    "SearchFingerprint",
                    "SeenDevices"),
            "explain",
            List.of("CustomerExplanation", "EvidenceOnRecord", "ViewerExplanation"),
            "view",
            List.of(
                    "CountedStandings",
                    "CustomerPages",
                    "CustomerReview",
                    "Recognition",
                    "Recognitions",
                    "Users",
                    "ViewerView"),
            "impact",
            List.of("ChangeImpact"),
            "boundary",
            List.of(
                    "BrokenStore",
                    "GuardedDirectory",
                    "GuardedListener",
                    "GuardedSharedViews",
                    "GuardedStore",
                    "GuardedVerifier",
                    "Limits"),
            "manage",
            List.of("EnvironmentChanges", "EnvironmentHistory", "Seen", "SharedViewChanges", "Spans", "Writers"),
            "listen",
            List.of("Hearing", "LoggingListener"));

    private static final JavaClasses CLASSES = Modules.apiAndCore();

    @Test
    void a_public_type_is_exported_or_excused() {
        Set<String> exported = Modules.exportedPackages();
        Set<String> hidden = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !exported.contains(type.getPackageName()))
                .filter(type -> !EXCUSED_PACKAGES.contains(type.getPackageName()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> excused = EXCUSED_TYPES.entrySet().stream()
                .flatMap(types -> types.getValue().stream().map(name -> CORE + types.getKey() + "." + name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(excused, hidden, "public types in packages that are not exported");
    }

    @Test
    void a_public_type_of_the_core_is_needed_by_another_package() {
        for (JavaClass type : CLASSES) {
            if (type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getPackageName().startsWith(CORE)) {
                assertTrue(
                        type.getDirectDependenciesToSelf().stream()
                                .anyMatch(user ->
                                        !user.getOriginClass().getPackageName().equals(type.getPackageName())),
                        type + " can be package-private");
            }
        }
    }

    @Test
    void no_generated_implementation_is_public() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .check(CLASSES);
    }
}
