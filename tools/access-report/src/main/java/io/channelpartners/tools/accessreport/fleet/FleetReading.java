package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.problem.FleetProblem;
import java.util.List;

/**
 * The result of reading a fleet folder.
 *
 * @param fleet what the files say; if there are problems, it contains what could be read, with stand-ins for what was reported, and
 *     serves only to find more problems
 * @param problems what is wrong: by file in the order of reading, then by line; empty if the folder is a fleet
 */
public record FleetReading(Fleet fleet, List<FleetProblem> problems) {}
