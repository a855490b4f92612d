package io.channelpartners.core.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is public is meant to be public. */
class VisibilityTest {
    /** Packages whose public types the modules of this project share. */
    private static final Set<String> EXCUSED_PACKAGES =
            Set.of("io.channelpartners.text", "io.channelpartners.rows", "io.channelpartners.style");

    /** Types that another package of their own module needs. */
    private static final List<String> EXCUSED_TYPES = List.of(
            "io.channelpartners.core.boundary.BrokenStore",
            "io.channelpartners.core.boundary.GuardedDirectory",
            "io.channelpartners.core.boundary.GuardedListener",
            "io.channelpartners.core.boundary.GuardedSharedViews",
            "io.channelpartners.core.boundary.GuardedStore",
            "io.channelpartners.core.boundary.GuardedVerifier",
            "io.channelpartners.core.boundary.Limits",
            "io.channelpartners.core.listen.Hearing",
            "io.channelpartners.core.listen.LoggingListener",
            "io.channelpartners.core.manage.EnvironmentChanges",
            "io.channelpartners.core.manage.EnvironmentHistory",
            "io.channelpartners.core.manage.Seen",
            "io.channelpartners.core.manage.SharedViewChanges",
            "io.channelpartners.core.manage.Spans",
            "io.channelpartners.core.manage.Writers",
            "io.channelpartners.core.policy.AccessFacts",
            "io.channelpartners.core.policy.AccessPolicy",
            "io.channelpartners.core.policy.CompiledPolicy",
            "io.channelpartners.core.policy.Decisions",
            "io.channelpartners.core.policy.Fact",
            "io.channelpartners.core.policy.LocationFacts",
            "io.channelpartners.core.policy.Unknowns",
            "io.channelpartners.core.view.ChangeImpact",
            "io.channelpartners.core.view.CountedStandings",
            "io.channelpartners.core.view.CustomerCursors",
            "io.channelpartners.core.view.CustomerPages",
            "io.channelpartners.core.view.CustomerReview",
            "io.channelpartners.core.view.DeviceCursors",
            "io.channelpartners.core.view.EnvironmentColumns",
            "io.channelpartners.core.view.PresentColumns",
            "io.channelpartners.core.view.Recognition",
            "io.channelpartners.core.view.Recognitions",
            "io.channelpartners.core.view.SightPeriods",
            "io.channelpartners.core.view.ViewerView");

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
        assertEquals(new TreeSet<>(EXCUSED_TYPES), hidden, "public types in packages that are not exported");
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
