package io.channelpartners.core.build;

import java.util.Set;
import java.util.TreeSet;
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

    static Set<String> notYetBuilt() {
        return Repository.read("docs/rules-not-yet-built.txt")
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
