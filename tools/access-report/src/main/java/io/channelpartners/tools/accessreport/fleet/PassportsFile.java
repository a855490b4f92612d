package io.channelpartners.tools.accessreport.fleet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code hpe-back-end/passports.csv}. */
final class PassportsFile {

    private static final List<String> COLUMNS = List.of("passport_id", "email", "location_ids");

    private final KnownLocations locations;
    private final Problems problems;
    private final Map<String, Passport> byId = new LinkedHashMap<>();
    private final Interner locationIds = new Interner();

    PassportsFile(FleetFile file, KnownLocations locations, Problems problems) {
        this.locations = locations;
        this.problems = problems;
        CsvTable.read(file, COLUMNS, problems, this::add);
    }

    List<Passport> passports() {
        return List.copyOf(byId.values());
    }

    private void add(CsvRow row) {
        Passport passport =
                new Passport(row.place(), row.id("passport_id", problems), row.text("email"), linkedLocations(row));
        Passport first = byId.putIfAbsent(passport.id(), passport);
        if (first != null && !Blanks.isBlank(passport.id())) {
            problems.add(row.place(), Twice.listed("passport " + Quoted.of(passport.id()), first.place()));
        }
    }

    private List<String> linkedLocations(CsvRow row) {
        List<String> ids = row.list("location_ids", problems).stream()
                .map(Blanks::trim)
                .distinct()
                .map(locationIds::intern)
                .toList();
        ids.forEach(id -> locations.isKnown(row.place(), id, problems));
        return ids;
    }
}
