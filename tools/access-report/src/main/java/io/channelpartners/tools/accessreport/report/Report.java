package io.channelpartners.tools.accessreport.report;

import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.tools.accessreport.terminal.Progress;

/** What a user can ask of a fleet. */
public interface Report {

    /** Checks what can be checked before the fleet is read. */
    default void check() throws RunFailed {}

    /** Writes the report. */
    void write(LoadedFleet fleet, Progress progress) throws RunFailed;
}
