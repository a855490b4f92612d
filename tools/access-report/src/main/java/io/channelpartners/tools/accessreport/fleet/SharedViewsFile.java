package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code hpe-back-end/shared-views.csv}. */
final class SharedViewsFile {

    private static final List<String> COLUMNS = List.of("location_id", "group", "email");

    private final KnownLocations locations;
    private final Problems problems;
    private final List<SharedViewRow> rows = new ArrayList<>();
    private final Interner texts = new Interner();

    SharedViewsFile(FleetFile file, KnownLocations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
        CsvFile.read(file, COLUMNS, problems, this::add);
    }

    List<SharedViewRow> rows() {
        return rows;
    }

    private void add(CsvRow row) {
        String location = texts.intern(row.locationId(problems));
        String group = texts.intern(row.text("group"));
        String email = texts.intern(row.text("email"));
        locations.isKnown(row.place(), location, problems);
        // a repeated row shares nothing more, so it is accepted
        rows.add(new SharedViewRow(row.place(), location, group, email));
    }
}
