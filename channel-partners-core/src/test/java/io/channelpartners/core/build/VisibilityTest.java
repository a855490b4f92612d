package io.channelpartners.core.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A type is public only on purpose. */
class VisibilityTest {
    private static final String CORE = "io.channelpartners.core.";

    /** Packages whose public types the modules of this project share. */
    private static final Set<String> EXCUSED_PACKAGES = Set.of(
            "io.channelpartners.internal.code",
            "io.channelpartners.internal.field",
            "io.channelpartners.internal.text",
            "io.channelpartners.internal.rows",
            "io.channelpartners.internal.style");

    /** Types that another package of the core needs, by package. */
    private static final Map<String, List<String>> EXCUSED_TYPES = Map.ofEntries(
            Map.entry(
                    "policy",
                    List.of(
                            "AccessFacts",
                            "AccessPolicy",
                            "CompiledPolicy",
                            "Decisions",
                            "Fact",
                            "LocationFacts",
                            "Unknowns")),
            Map.entry(
                    "column",
                    List.of(
                            "DeviceIndex",
                            "FoldedNames",
                            "DeviceUnion",
                            "EnvironmentColumns",
                            "Fingerprint",
                            "LocationColumns",
                            "LocationFeatures",
                            "PositionRuns",
                            "PresentColumns",
                            "DeviceSet")),
            Map.entry("search", List.of("NameBlock", "TextScan")),
            Map.entry("profile", List.of("DeviceProfile", "LocationProfiles", "ProfileCounts", "SearchClauses")),
            Map.entry("summary", List.of("SummaryCounts", "ViewerCounts")),
            Map.entry(
                    "list",
                    List.of(
                            "AssignedDevices",
                            "CustomerCursors",
                            "DeviceCursors",
                            "DevicePages",
                            "ListKey",
                            "ChannelPartnerList",
                            "MatchingDevices",
                            "SearchFingerprint",
                            "VisibleDevices")),
            Map.entry("explain", List.of("CustomerExplanations", "PartnerExplanations", "RecordedEvidence")),
            Map.entry(
                    "view",
                    List.of(
                            "NamedDevices",
                            "CustomerDeviceReview",
                            "EffectiveStandings",
                            "CustomerPages",
                            "CustomerReview",
                            "CustomerRow",
                            "CustomerSummary",
                            "ViewerLocation",
                            "Users",
                            "ViewerView")),
            Map.entry("impact", List.of("ChangeImpact")),
            Map.entry(
                    "boundary",
                    List.of(
                            "BrokenContract",
                            "CheckAudit",
                            "ElapsedTime",
                            "GuardedDirectory",
                            "GuardedListener",
                            "GuardedObserver",
                            "GuardedSharedViews",
                            "GuardedStore",
                            "GuardedVerifier",
                            "Limits",
                            "LookUp",
                            "Timing")),
            Map.entry("observe", List.of("Observers")),
            Map.entry(
                    "manage",
                    List.of(
                            "EnvironmentChanges",
                            "EnvironmentHistory",
                            "ExpectedState",
                            "Proposal",
                            "SharedViewChanges",
                            "Timeline",
                            "Writers")),
            Map.entry("listen", List.of("Listeners", "LoggingListener")));

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
        assertEquals(excusedTypes(), hidden, "public types in packages that are not exported");
    }

    @Test
    void a_public_type_of_the_core_is_needed_by_another_package() {
        Set<String> needed = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !use.getOriginClass()
                        .getPackageName()
                        .equals(use.getTargetClass().getPackageName()))
                .map(use -> use.getTargetClass().getName().replaceAll("\\$.*", ""))
                .collect(Collectors.toSet());
        Set<String> unneeded = excusedTypes();
        unneeded.removeAll(needed);
        assertEquals(Set.of(), unneeded, "types that can be package-private");
    }

    private static Set<String> excusedTypes() {
        return EXCUSED_TYPES.entrySet().stream()
                .flatMap(types -> types.getValue().stream().map(name -> CORE + types.getKey() + "." + name))
                .collect(Collectors.toCollection(TreeSet::new));
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
