package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code hpe-back-end/shared-views.csv}; a repeated row is accepted, and changes nothing. */
final class SharedViewsFile {

    private static final List<String> COLUMNS = List.of("location_id", "group", "email");

    private final LocationsFile locations;
    private final List<SharedViewRow> rows = new ArrayList<>();
    private final Interner texts = new Interner();

    SharedViewsFile(FleetFile file, LocationsFile locations) {
        this.locations = locations;
        CsvFile.read(file, COLUMNS, this::add);
    }

    List<SharedViewRow> rows() {
        return List.copyOf(rows);
    }

    private void add(CsvRow row) {
        String location = texts.intern(row.locationId());
        locations.checkKnown(row.place(), location);
        rows.add(new SharedViewRow(
                row.place(), location, texts.intern(row.text("group")), texts.intern(row.text("email"))));
    }
}
