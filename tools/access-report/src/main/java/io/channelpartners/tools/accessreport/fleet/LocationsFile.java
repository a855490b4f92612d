package io.channelpartners.tools.accessreport.fleet;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code hpe-back-end/locations.csv}. */
final class LocationsFile {

    static final String NAME = "hpe-back-end/locations.csv";

    private static final List<String> COLUMNS = List.of(
            "location_id",
            "company",
            "street",
            "city",
            "state",
            "postcode",
            "country",
            "authorized_roles",
            "proactive_care",
            "enrollment_form",
            "case_routing");

    private final Problems problems;
    private final Map<String, Location> byId = new LinkedHashMap<>();
    private final CsvTable table;

    LocationsFile(FleetFile file, Problems problems) {
        this.problems = problems;
        this.table = CsvTable.read(file, COLUMNS, problems, this::add);
    }

    List<Location> locations() {
        return List.copyOf(byId.values());
    }

    KnownLocations known() {
        return new KnownLocations(byId, table);
    }

    private void add(CsvRow row) {
        Location location = new Location(
                row.place(),
                row.locationId(problems),
                row.text("company"),
                row.text("street"),
                row.text("city"),
                row.text("state"),
                row.text("postcode"),
                row.text("country"),
                roles(row),
                row.yes("proactive_care", problems),
                row.yes("enrollment_form", problems),
                row.yes("case_routing", problems));
        Location first = byId.putIfAbsent(location.id(), location);
        if (first != null && !location.id().isEmpty()) {
            problems.add(row.place(), Twice.listed("location " + Quoted.of(location.id()), first.place()));
        }
    }

    private Set<RoleCode> roles(CsvRow row) {
        Set<RoleCode> roles = EnumSet.noneOf(RoleCode.class);
        for (String word : row.list("authorized_roles", problems)) {
            Vocabulary.ROLE.read(row.place(), "role", word, problems).ifPresent(roles::add);
        }
        return roles;
    }
}
