package io.channelpartners.tools.accessreport.report;

import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunRefused;
import io.channelpartners.tools.accessreport.terminal.Progress;

/** What the options ask of a fleet. */
public interface Report {

    /** Checks what can be checked before the fleet is read. */
    default void check() throws RunRefused {}

    /** Writes the answer. */
    void answer(LoadedFleet fleet, Progress progress) throws RunRefused;
}
