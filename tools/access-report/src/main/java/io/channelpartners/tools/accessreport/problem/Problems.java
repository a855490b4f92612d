package io.channelpartners.tools.accessreport.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems, so that a user can repair them all before the next try. For one thread. */
public final class Problems {

    private final Map<String, List<FleetProblem>> byFile = new LinkedHashMap<>();

    /** Creates a collection without problems. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param sentence the value, what is expected and the remedy, on one line
     */
    public void add(Place place, String sentence) {
        add(new FleetProblem(place, sentence));
    }

    /**
     * Adds a problem.
     *
     * @param problem the problem
     */
    public void add(FleetProblem problem) {
        byFile.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                .add(problem);
    }

    /** Adds the problem that a row has the key of an earlier row. */
    public void addDuplicate(Place place, String what, Place first) {
        add(place, what + " is listed twice, first in line " + first.line() + ": keep one of the two rows");
    }

    /**
     * Checks if there is no problem.
     *
     * @return true if none was added
     */
    public boolean isEmpty() {
        return byFile.isEmpty();
    }

    /**
     * Returns all problems.
     *
     * @return by file in the order in which they were first added, then by line, so that one can work down a file
     */
    public List<FleetProblem> all() {
        return byFile.values().stream()
                .flatMap(problems -> problems.stream()
                        .sorted(Comparator.comparingInt(
                                problem -> problem.place().line())))
                .toList();
    }
}
