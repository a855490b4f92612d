package io.channelpartners.core.build;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of the rules and laws, as {@code docs/domain.md} lists them, and of those not yet built. */
final class RuleBook {
    private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*(CP-\\d\\d|L-\\d+)\\*\\*");

    private RuleBook() {}

    static Set<String> rules() {
        return RULE.matcher(Repository.read("docs/domain.md"))
                .results()
                .map(rule -> rule.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that are not built at all. */
    static Set<String> notYetBuilt() {
        return listed(line -> !line.contains(":"));
    }

    /** The rules that are built in part: their lines name the missing part after a colon. */
    static Set<String> partlyBuilt() {
        return listed(line -> line.contains(":"));
    }

    private static Set<String> listed(Predicate<String> which) {
        return Repository.read("docs/rules-not-yet-built.txt")
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .filter(which)
                .map(line -> line.replaceFirst(":.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
