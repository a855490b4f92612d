package io.channelpartners.tools.accessreport.load;

import io.channelpartners.tools.accessreport.problem.FleetProblem;
import java.util.List;

/** What came out of loading a fleet: the environments, or all that is wrong with the files. */
public sealed interface LoadResult {

    /**
     * Every environment is set up.
     *
     * @param fleet the environments, in memory
     * @param backEnd what else the files say
     */
    record Loaded(LoadedFleet fleet, BackEnd backEnd) implements LoadResult {}

    /**
     * Some file cannot be taken as it is.
     *
     * @param problems at least one
     */
    record Refused(List<FleetProblem> problems) implements LoadResult {

        /** Keeps an unmodifiable copy of the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
