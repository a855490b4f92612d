package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.partner.PartnerRole;
import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.tools.accessreport.input.SpreadsheetHints;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an environment's {@code assignments.csv}. */
final class AssignmentsFile {

    private static final List<String> COLUMNS = List.of("device", "role", "location_id");
    private static final String GROUP = "group:";

    private final DevicesFile devices;
    private final ListedPartners partners;
    private final Problems problems;
    private final List<AssignmentRow> rows = new ArrayList<>();
    private final Map<PartnerRole, Map<String, Place>> firstPlaces = new EnumMap<>(PartnerRole.class);
    private final Interner texts = new Interner();

    AssignmentsFile(FleetFile file, DevicesFile devices, ListedPartners partners, Problems problems) {
        this.devices = devices;
        this.partners = partners;
        this.problems = problems;
        CsvFile.read(file, COLUMNS, problems, this::add);
    }

    List<AssignmentRow> rows() {
        return rows;
    }

    private void add(CsvRow row) {
        String target = row.id("device", problems);
        boolean toGroup = target.startsWith(GROUP);
        String name = toGroup ? group(row.place(), target.substring(GROUP.length())) : device(row.place(), target);
        String location = texts.intern(row.locationId(problems));
        partners.check("", new Setting(row.place(), location), problems);
        Optional<PartnerRole> role = LocationsFile.ROLE.read(row.place(), "role", row.text("role"), problems);
        if (role.isPresent()) {
            rows.add(new AssignmentRow(row.place(), toGroup, name, role.get(), location));
            checkFirst(row.place(), target, role.get());
        }
    }

    private void checkFirst(Place place, String target, PartnerRole role) {
        Place first = firstPlaces.computeIfAbsent(role, r -> new HashMap<>()).putIfAbsent(target, place);
        if (first != null && !CodePoints.isBlank(target)) {
            problems.addDuplicate(place, "device " + Quoted.of(target) + " in role " + role, first);
        }
    }

    private String device(Place place, String id) {
        Optional<DeviceRow> device = devices.device(id);
        if (device.isEmpty() && !CodePoints.isBlank(id) && !devices.mayHold(id)) {
            problems.add(
                    place,
                    "unknown device " + Quoted.of(id)
                            + ": correct the ID or add the device to the environment's devices.csv"
                            + SpreadsheetHints.ofUnknown(id, devices.ids()));
        }
        return device.map(DeviceRow::id).orElse(id);
    }

    private String group(Place place, String name) {
        if (CodePoints.isBlank(name)) {
            problems.add(place, "blank group name after group: in device: name a group");
        } else if (!devices.isGroup(name) && !devices.mayHold(name)) {
            problems.add(
                    place,
                    "unknown group " + Quoted.of(name)
                            + ": use a group that a device in the environment's devices.csv names");
        }
        return texts.intern(name);
    }
}
