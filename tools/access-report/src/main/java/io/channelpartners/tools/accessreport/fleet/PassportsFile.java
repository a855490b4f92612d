package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code hpe-back-end/passports.csv}. */
final class PassportsFile {

    private static final List<String> COLUMNS = List.of("passport_id", "email", "location_ids");

    private final KnownLocations locations;
    private final Problems problems;
    private final Map<String, PassportRow> byId = new LinkedHashMap<>();
    private final Interner locationIds = new Interner();

    PassportsFile(FleetFile file, KnownLocations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
        CsvFile.read(file, COLUMNS, problems, this::add);
    }

    List<PassportRow> passports() {
        return List.copyOf(byId.values());
    }

    private void add(CsvRow row) {
        PassportRow passport =
                new PassportRow(row.place(), row.id("passport_id", problems), row.text("email"), linkedLocations(row));
        PassportRow first = byId.putIfAbsent(passport.id(), passport);
        if (first != null && !CodePoints.isBlank(passport.id())) {
            problems.addDuplicate(row.place(), "passport " + Quoted.of(passport.id()), first.place());
        }
    }

    private List<String> linkedLocations(CsvRow row) {
        List<String> ids = row.list("location_ids", problems).stream()
                .map(CodePoints::trimmed)
                .distinct()
                .map(locationIds::intern)
                .toList();
        ids.forEach(id -> locations.isKnown(row.place(), id, problems));
        return ids;
    }
}
