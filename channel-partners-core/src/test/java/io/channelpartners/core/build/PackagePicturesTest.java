package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the packages show what the code imports, without an arrow that follows from others. */
class PackagePicturesTest {

    private static final String ARCHITECTURE = Repository.read("docs/architecture.md");
    private static final Pattern ARROW = Pattern.compile("(?m)^ *(\\w+)(?:\\[.*?\\])? --> (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(io\\.channelpartners(?:\\.[a-z]\\w*)*)\\.[A-Z]");

    @ParameterizedTest
    @CsvSource({
        "## Packages of the api, channel-partners-api, io.channelpartners, root",
        "## Packages of the core, channel-partners-core, io.channelpartners.core, core"
    })
    void a_picture_has_an_arrow_for_each_package_that_another_knows_directly(
            String title, String module, String base, String baseInPicture) {
        Map<String, Set<String>> known = known(module, base);
        Set<String> arrows = new TreeSet<>();
        known.forEach((from, all) -> all.stream()
                .filter(to -> all.stream()
                        .noneMatch(
                                between -> known.getOrDefault(between, Set.of()).contains(to)))
                .forEach(to -> arrows.add(
                        inPicture(from, base, baseInPicture) + " --> " + inPicture(to, base, baseInPicture))));

        assertEquals(String.join("\n", arrows), String.join("\n", drawn(title)));
    }

    private static Set<String> drawn(String title) {
        String picture = ARCHITECTURE.substring(ARCHITECTURE.indexOf(title));
        return ARROW.matcher(picture.substring(0, picture.indexOf("\n```\n")))
                .results()
                .map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inPicture(String name, String base, String baseInPicture) {
        return name.equals(base) ? baseInPicture : name.substring(base.length() + 1);
    }

    /** What each package knows, directly or not; what it knows by way of an internal package counts, too. */
    private static Map<String, Set<String>> known(String module, String base) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaSource source : Repository.sources(module, "main")) {
            PACKAGE.matcher(source.code())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> {
                        Set<String> imported = known.computeIfAbsent(name, first -> new TreeSet<>());
                        IMPORT.matcher(source.code())
                                .results()
                                .map(found -> found.group(1))
                                .filter(other -> other.startsWith(base) && !other.equals(name))
                                .forEach(imported::add);
                    });
        }
        known.forEach((between, itKnows) ->
                known.values().stream().filter(all -> all.contains(between)).forEach(all -> all.addAll(itKnows)));
        known.keySet().removeIf(name -> name.contains(".internal."));
        known.values().forEach(all -> all.retainAll(known.keySet()));
        return known;
    }
}
