package io.channelpartners.tools.accessreport.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems, so that the user can fix all of them before the next run. Not thread-safe. */
public final class Problems {

    private final Map<String, List<FleetProblem>> byFile = new LinkedHashMap<>();

    /** Creates an empty collection. */
    public Problems() {}

    /** Adds a problem. */
    public void add(FleetProblem problem) {
        byFile.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                .add(problem);
    }

    /** Adds a problem: the value, what is wrong with it and the remedy, on one line. */
    public void add(Place place, String sentence) {
        add(new FleetProblem(place, sentence));
    }

    /** Adds the problem that an earlier row has the same key. */
    public void addDuplicate(Place place, String what, Place first) {
        add(place, what + " is listed twice, first in line " + first.line() + ": keep one of the two rows");
    }

    /** Checks if there is no problem. */
    public boolean isEmpty() {
        return byFile.isEmpty();
    }

    /** Returns all problems: by file, in the order in which the files were first reported, then by line. */
    public List<FleetProblem> all() {
        return byFile.values().stream()
                .flatMap(problems -> problems.stream()
                        .sorted(Comparator.comparingInt(
                                problem -> problem.place().line())))
                .toList();
    }
}
