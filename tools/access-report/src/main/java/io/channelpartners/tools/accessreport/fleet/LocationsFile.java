package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.partner.PartnerRole;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FieldWords;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code hpe-back-end/locations.csv}. */
final class LocationsFile {

    static final String NAME = "hpe-back-end/locations.csv";

    static final FieldWords<PartnerRole> ROLE =
            FieldWords.of("use RESELLER or SERVICE_PARTNER", EnumSet.allOf(PartnerRole.class));

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
    private final Map<String, LocationRow> byId = new LinkedHashMap<>();
    private final CsvFile table;

    LocationsFile(FleetFile file, Problems problems) {
        this.problems = problems;
        this.table = CsvFile.read(file, COLUMNS, problems, this::add);
    }

    List<LocationRow> locations() {
        return List.copyOf(byId.values());
    }

    KnownLocations known() {
        return new KnownLocations(byId, table);
    }

    private void add(CsvRow row) {
        LocationRow location = new LocationRow(
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
        LocationRow first = byId.putIfAbsent(location.id(), location);
        if (first != null && !location.id().isEmpty()) {
            problems.addDuplicate(row.place(), "location " + Quoted.of(location.id()), first.place());
        }
    }

    private Set<PartnerRole> roles(CsvRow row) {
        Set<PartnerRole> roles = EnumSet.noneOf(PartnerRole.class);
        for (String word : row.list("authorized_roles", problems)) {
            ROLE.read(row.place(), "role", word, problems).ifPresent(roles::add);
        }
        return roles;
    }
}
