package io.channelpartners.core.build;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.channelpartners.problem.Problem;
import java.io.Serializable;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** API and core use only what they are given: no reflection, clock, thread, process setting or serial form. */
class PurityTest {
    private static final JavaClasses CLASSES = Modules.apiAndCore();

    /** A form that is only inherited, as from an exception, an enum or a map, does not count; nor what exceptions carry. */
    private static final DescribedPredicate<JavaClass> DECLARING_A_SERIAL_FORM = DescribedPredicate.describe(
            "declaring a serial form",
            type -> !type.isEquivalentTo(Problem.class)
                    && type.getRawInterfaces().stream()
                            .anyMatch(declared -> declared.isAssignableTo(Serializable.class)));

    @Test
    void uses_no_reflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .check(CLASSES);
        checkNoAccessTo("java\\.lang\\.Class\\.(forName|newInstance|get\\w*(Method|Field|Constructor)s?)\\(.*");
        checkNoAccessTo("java\\.lang\\.ClassLoader\\.loadClass\\(.*");
    }

    @Test
    void reads_no_clock_but_the_one_passed_in() {
        checkNoAccessTo("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)");
        checkNoAccessTo("java\\.time\\.Clock\\.(system|tick)\\w*\\(.*");
        checkNoAccessTo("java\\.time\\.\\w+\\.now\\((?!java\\.time\\.Clock\\)).*");
        checkNoAccessTo(
                "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)|java\\.util\\.Calendar\\.getInstance\\(.*");
    }

    @Test
    void starts_no_thread() {
        checkNoAccessTo("java\\.lang\\.Thread\\.(<init>|start|startVirtualThread|ofVirtual|ofPlatform)\\(.*");
        checkNoAccessTo("java\\..*\\.parallel(Stream)?\\(.*");
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Executors.class, CompletableFuture.class, Timer.class)
                .check(CLASSES);
    }

    @Test
    void reads_no_setting_of_the_process() {
        checkNoAccessTo("java\\.lang\\.System\\.(\\w*Propert\\w+|getenv)\\(.*");
        checkNoAccessTo("java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*");
    }

    @Test
    void declares_no_serial_form() {
        noClasses().should(be(DECLARING_A_SERIAL_FORM)).check(CLASSES);
    }

    private static void checkNoAccessTo(String fullName) {
        noClasses()
                .should()
                .accessTargetWhere(target(fullNameMatching(fullName)))
                .check(CLASSES);
    }
}
