package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FieldWords;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.SpreadsheetHints;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code hpe-back-end/locations.csv}, which must contain every location ID of every other file. */
final class LocationsFile {

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
    private final String name;
    private final Map<String, LocationRow> byId = new LinkedHashMap<>();
    private final CsvFile table;

    LocationsFile(FleetFile file) {
        this.problems = file.problems();
        this.name = file.name();
        this.table = CsvFile.read(file, COLUMNS, this::add);
    }

    List<LocationRow> rows() {
        return List.copyOf(byId.values());
    }

    /** Checks a trimmed ID, or reports it as unknown. A blank ID counts as known, since it was reported where it was read. */
    boolean checkKnown(Place place, String id) {
        return checkKnown(place, "", id);
    }

    /** Checks an ID likewise; the sentence begins with the key of the setting, unless that is empty. */
    boolean checkKnown(Place place, String key, String id) {
        if (id.isEmpty() || byId.containsKey(id) || table.mayContain(id)) {
            return true;
        }
        problems.add(
                place,
                (key.isEmpty() ? "" : key + ": ") + "unknown location " + Quoted.of(id)
                        + ": correct the ID or add the location to " + name
                        + SpreadsheetHints.ofUnknown(id, byId.keySet()));
        return false;
    }

    private void add(CsvRow row) {
        LocationRow location = new LocationRow(
                row.place(),
                row.locationId(),
                row.text("company"),
                row.text("street"),
                row.text("city"),
                row.text("state"),
                row.text("postcode"),
                row.text("country"),
                roles(row),
                row.isYes("proactive_care"),
                row.isYes("enrollment_form"),
                row.isYes("case_routing"));
        LocationRow first = byId.putIfAbsent(location.id(), location);
        if (first != null && !location.id().isEmpty()) {
            problems.addDuplicate(row.place(), "location " + Quoted.of(location.id()), first.place());
        }
    }

    private Set<PartnerRole> roles(CsvRow row) {
        Set<PartnerRole> roles = EnumSet.noneOf(PartnerRole.class);
        for (String word : row.list("authorized_roles")) {
            ROLE.read(row.place(), "role", word, problems).ifPresent(roles::add);
        }
        return roles;
    }
}
