package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.load.LoadedFleet;
import java.util.List;

/** A question whose answer is a table. */
interface Asked {

    /** Gets the names of the columns. */
    List<String> columns();

    /** Gets the rows, in order. */
    List<List<String>> rows(LoadedFleet fleet) throws Refusal;

    /** Gets what a person reads above the table. */
    default List<String> words(LoadedFleet fleet) throws Refusal {
        return List.of();
    }
}
