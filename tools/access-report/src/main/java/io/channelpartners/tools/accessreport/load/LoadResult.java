package io.channelpartners.tools.accessreport.load;

import io.channelpartners.tools.accessreport.problem.FleetProblem;
import java.util.List;

/** The result of loading a fleet: its environments, or everything that is wrong with its files. */
public sealed interface LoadResult {

    /**
     * Every environment is set up.
     *
     * @param fleet the environments, in memory
     * @param backEnd what else the files say
     */
    record Loaded(LoadedFleet fleet, BackEnd backEnd) implements LoadResult {}

    /**
     * Some file is wrong.
     *
     * @param problems at least one
     */
    record Refused(List<FleetProblem> problems) implements LoadResult {}
}
