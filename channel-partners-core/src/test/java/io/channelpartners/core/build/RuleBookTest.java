package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links the rules of {@code docs/domain.md} with the tests that prove them. */
class RuleBookTest {
    private static final Pattern MENTION = Pattern.compile("\\b(CP|L)-\\d+\\b");

    private final Set<String> rules = RuleBook.rules();
    private final Set<String> notYetBuilt = RuleBook.notYetBuilt();
    private final Set<String> partlyBuilt = RuleBook.partlyBuilt();
    private final List<RuleMark> marks = marks();

    @Test
    void the_rule_book_has_rules() {
        assertFalse(rules.isEmpty(), "docs/domain.md lists no rule as \"- **CP-nn** ...\"");
    }

    @Test
    void every_rule_has_a_test_or_stands_in_the_list_of_rules_not_yet_built() {
        Set<String> untested = new TreeSet<>(rules);
        untested.removeAll(tested());
        untested.removeAll(notYetBuilt);
        assertNone(untested, "rules that no test names by @Rule and that are not in docs/rules-not-yet-built.txt");
    }

    @Test
    void no_rule_in_the_list_of_rules_not_yet_built_has_a_test() {
        Set<String> built = new TreeSet<>(notYetBuilt);
        built.retainAll(tested());
        assertNone(built, "rules that a test names: take them out of docs/rules-not-yet-built.txt");
    }

    @Test
    void a_rule_of_which_a_part_is_not_built_has_a_test_of_the_other_part() {
        Set<String> untested = new TreeSet<>(partlyBuilt);
        untested.removeAll(tested());
        assertNone(untested, "rules that no test names: name them alone in docs/rules-not-yet-built.txt");
    }

    @Test
    void the_list_of_rules_not_yet_built_names_rules_only() {
        Set<String> unknown = new TreeSet<>(notYetBuilt);
        unknown.addAll(partlyBuilt);
        unknown.removeAll(rules);
        assertNone(unknown, "lines of docs/rules-not-yet-built.txt that are no rule of docs/domain.md");
    }

    @Test
    void every_rule_annotation_stands_on_a_test() {
        assertNone(
                marks.stream()
                        .filter(mark -> !mark.onTest())
                        .map(Object::toString)
                        .toList(),
                "@Rule where there is no test that runs");
    }

    @Test
    void every_rule_annotation_names_a_rule() {
        assertNone(
                marks.stream()
                        .filter(mark -> !rules.contains(mark.rule()))
                        .map(Object::toString)
                        .toList(),
                "@Rule with a number that docs/domain.md does not have");
    }

    @Test
    void every_number_in_the_main_sources_is_a_rule() {
        assertNone(mainSources().flatMap(this::unknownMentions).toList(), "numbers that docs/domain.md does not have");
    }

    private Set<String> tested() {
        return marks.stream().filter(RuleMark::onTest).map(RuleMark::rule).collect(Collectors.toSet());
    }

    private Stream<String> unknownMentions(JavaSource source) {
        return MENTION.matcher(source.text())
                .results()
                .filter(mention -> !rules.contains(mention.group()))
                .map(mention -> mention.group() + " at " + source.place(mention.start()));
    }

    private static Stream<JavaSource> mainSources() {
        return Stream.of("main", "rule").flatMap(sourceSet -> Repository.sources(sourceSet).stream());
    }

    /** From all tests, and from the testkit's contracts and laws, which are tests wherever they are implemented. */
    private static List<RuleMark> marks() {
        return Stream.concat(
                        Repository.sources("test").stream(),
                        Repository.sources("channel-partners-testkit", "main").stream())
                .flatMap(RuleMark::in)
                .toList();
    }

    private static void assertNone(Iterable<String> found, String what) {
        assertEquals("", String.join("\n", found), what);
    }
}
