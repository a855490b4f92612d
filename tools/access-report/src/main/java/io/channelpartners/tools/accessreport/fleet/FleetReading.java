package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.problem.FleetProblem;
import java.util.List;

/** What came out of reading a fleet folder: the fleet, or all that is wrong with the folder. */
public sealed interface FleetReading {

    /**
     * The folder is a fleet.
     *
     * @param fleet all that its files say
     */
    record Accepted(Fleet fleet) implements FleetReading {}

    /**
     * The folder is not a fleet.
     *
     * @param problems at least one; by file in the order of reading, then by line
     * @param legible what could be read all the same, with anything in place of what was reported; good for nothing but to
     *     look for further problems
     */
    record Refused(List<FleetProblem> problems, Fleet legible) implements FleetReading {

        /** Keeps an unmodifiable copy of the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
