package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The correct answers: twelve rows of two roles, read from {@code table.txt} and applied word by word. */
final class Reference {

    private static final List<String> BEFORE_ANY_ROLE =
            List.of("deviceKnown", "integrationEnabled", "viewerRecognized");

    /** What each role needs to see a feature. */
    private record Row(String reseller, String servicePartner) {}

    private final Map<InsightOnlineFeature, Row> rows = new EnumMap<>(InsightOnlineFeature.class);

    Reference() {
        PolicyTexts.read("table.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> rows.put(
                        InsightOnlineFeature.valueOf(cells[0].strip()), new Row(cells[1].strip(), cells[2].strip())));
    }

    boolean isVisible(Request request) {
        Map<String, Boolean> facts = request.facts().byName();
        Row row = Objects.requireNonNull(rows.get(request.feature()), "no row");
        return BEFORE_ANY_ROLE.stream().allMatch(fact -> isYes(facts, fact))
                && (permits(row.reseller(), "holdsReseller", "authorizedReseller", facts)
                        || permits(row.servicePartner(), "holdsServicePartner", "authorizedServicePartner", facts));
    }

    private static boolean permits(String cell, String holds, String authorized, Map<String, Boolean> facts) {
        return switch (cell) {
            case "never" -> false;
            case "always" -> isYes(facts, holds) && isYes(facts, authorized);
            default ->
                permits("always", holds, authorized, facts)
                        && Arrays.stream(cell.split(" \\+ ", -1)).allMatch(fact -> isYes(facts, fact));
        };
    }

    private static boolean isYes(Map<String, Boolean> facts, String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }
}
