package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The {@code pom.xml} in the testkit's README names what {@code examples/embedding} is tested with, in the versions of this build; and what
 * the READMEs tell a user to depend on resolves.
 */
class DocumentedPomTest {
    private static final Pattern POM = Pattern.compile("(?s)```xml\\n(<project.*?)```");
    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>([\\w.-]+)</artifactId>\\s*(?:<version>([^<]+)</version>)?");

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final List<String> PAGES = List.of(
            "README.md", "channel-partners-testkit/README.md", "extensions/channel-partners-spring-boot/README.md");

    private final Map<String, String> documented = versions(documentedPom());
    private final Map<String, String> parent = versions(Repository.read("pom.xml"));

    @Test
    void names_only_artifacts_that_the_embedding_example_or_its_build_has() {
        Map<String, String> tested = versions(Repository.read("examples/embedding/pom.xml"));
        tested.putAll(parent);
        documented.remove("my-store");
        assertTrue(tested.keySet().containsAll(documented.keySet()), () -> documented.keySet() + " within " + tested);
    }

    @Test
    void names_the_versions_of_this_build() {
        documented.remove("my-store");
        documented.forEach((artifact, version) -> assertEquals(versionInThisBuild(artifact), version, artifact));
    }

    @Test
    void depends_on_the_starter_as_on_any_jar() {
        List<String> ofTheStarter = PAGES.stream()
                .flatMap(page -> DEPENDENCY.matcher(Repository.read(page)).results())
                .map(dependency -> dependency.group(1))
                .filter(dependency -> dependency.contains("<artifactId>channel-partners-spring-boot-starter<"))
                .toList();
        assertFalse(ofTheStarter.isEmpty(), "a page that names the starter");
        ofTheStarter.forEach(dependency -> assertFalse(dependency.contains("<type>"), dependency));
        assertFalse(Repository.read("extensions/channel-partners-spring-boot-starter/pom.xml")
                .contains("<packaging>pom"));
    }

    private String versionInThisBuild(String artifact) {
        if (artifact.startsWith("channel-partners-")) {
            return parent.getOrDefault("channel-partners-parent", "");
        }
        return parent.getOrDefault(artifact.startsWith("junit-") ? "junit-bom" : artifact, "");
    }

    private static String documentedPom() {
        Matcher pom = POM.matcher(Repository.read("channel-partners-testkit/README.md"));
        assertTrue(pom.find(), "a pom.xml in the testkit's README");
        return pom.group(1);
    }

    /** The version that is named first for each artifact, or nothing where none is named. */
    private static Map<String, String> versions(String pom) {
        Map<String, String> versions = new TreeMap<>();
        ARTIFACT.matcher(pom).results().forEach(found -> {
            String version = found.group(2) == null ? "" : found.group(2);
            versions.merge(found.group(1), version, (first, next) -> first.isEmpty() ? next : first);
        });
        return versions;
    }
}
