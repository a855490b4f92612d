package io.channelpartners.tools.accessreport.report;

import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunRefused;
import java.util.List;

/** A question whose answer is a table. */
public interface ReportTable {

    /** Gets the names of the columns. */
    List<String> columns();

    /** Gets the rows, in order. */
    List<List<String>> rows(LoadedFleet fleet) throws RunRefused;

    /** Gets what a person reads above the table. */
    default List<String> words(LoadedFleet fleet) throws RunRefused {
        return List.of();
    }
}
