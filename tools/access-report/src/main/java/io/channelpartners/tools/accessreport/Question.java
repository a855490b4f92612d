package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.text.Progress;

/** What the options ask of a fleet. */
interface Question {

    /** Checks what can be checked before the fleet is read. */
    default void check() throws Refusal {}

    /** Writes the answer. */
    void answer(LoadedFleet fleet, Progress progress) throws Refusal;
}
