package io.channelpartners.tools.accessreport.report;

import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import java.util.List;

/** The content of a report that is one table. */
public interface ReportTable {

    /** Returns the names of the columns. */
    List<String> columns();

    /** Returns the rows, in order, with one text for each column. */
    List<List<String>> rows(LoadedFleet fleet) throws RunFailed;

    /** Returns what a person reads above the table. */
    default List<String> introduction(LoadedFleet fleet) throws RunFailed {
        return List.of();
    }
}
