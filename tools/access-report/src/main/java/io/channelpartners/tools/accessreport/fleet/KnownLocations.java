package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.SpreadsheetHints;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.Map;

/** The locations of {@code locations.csv}, in which every location ID of any file must be. */
final class KnownLocations {

    private final Map<String, LocationRow> byId;
    private final CsvFile table;

    KnownLocations(Map<String, LocationRow> byId, CsvFile table) {
        this.byId = byId;
        this.table = table;
    }

    /**
     * Checks a trimmed ID, or reports it as unknown.
     *
     * <p>A blank ID counts as known: that it is blank is reported where it was read.
     */
    boolean isKnown(Place place, String id, Problems problems) {
        return isKnown(place, "", id, problems);
    }

    /** Checks a trimmed ID as {@link #isKnown(Place, String, Problems)}; the key of a setting begins the sentence. */
    boolean isKnown(Place place, String key, String id, Problems problems) {
        if (id.isEmpty() || byId.containsKey(id) || table.mayHold(id)) {
            return true;
        }
        problems.add(
                place,
                (key.isEmpty() ? "" : key + ": ") + "unknown location " + Quoted.of(id)
                        + ": correct the ID or add the location to " + LocationsFile.NAME
                        + SpreadsheetHints.ofUnknown(id, byId.keySet()));
        return false;
    }
}
