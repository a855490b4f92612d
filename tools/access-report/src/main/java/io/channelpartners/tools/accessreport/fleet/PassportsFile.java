package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code hpe-back-end/passports.csv}. */
final class PassportsFile {

    private static final List<String> COLUMNS = List.of("passport_id", "email", "location_ids");

    private final LocationsFile locations;
    private final Map<String, PassportRow> byId = new LinkedHashMap<>();
    private final Interner texts = new Interner();

    PassportsFile(FleetFile file, LocationsFile locations) {
        this.locations = locations;
        CsvFile.read(file, COLUMNS, this::add);
    }

    List<PassportRow> rows() {
        return List.copyOf(byId.values());
    }

    private void add(CsvRow row) {
        PassportRow passport =
                new PassportRow(row.place(), row.id("passport_id"), row.text("email"), linkedLocations(row));
        PassportRow first = byId.putIfAbsent(passport.id(), passport);
        if (first != null && !CodePoints.isBlank(passport.id())) {
            row.problems().addDuplicate(row.place(), "passport " + Quoted.of(passport.id()), first.place());
        }
    }

    private List<String> linkedLocations(CsvRow row) {
        List<String> ids = row.list("location_ids").stream()
                .map(CodePoints::trimmed)
                .distinct()
                .map(texts::intern)
                .toList();
        ids.forEach(id -> locations.checkKnown(row.place(), id));
        return ids;
    }
}
