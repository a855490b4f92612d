package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.tools.accessreport.input.SpreadsheetHints;
import io.channelpartners.tools.accessreport.problem.Place;
import java.util.ArrayList;
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
    private final List<AssignmentRow> rows = new ArrayList<>();
    private final Map<Assigned, Place> firstPlaces = new HashMap<>();
    private final Interner texts = new Interner();

    private record Assigned(String target, PartnerRole role) {}

    AssignmentsFile(FleetFile file, DevicesFile devices, ListedPartners partners) {
        this.devices = devices;
        this.partners = partners;
        CsvFile.read(file, COLUMNS, this::add);
    }

    List<AssignmentRow> rows() {
        return List.copyOf(rows);
    }

    private void add(CsvRow row) {
        String target = row.id("device");
        boolean toGroup = target.startsWith(GROUP);
        String name = toGroup ? group(row, target.substring(GROUP.length())) : device(row, target);
        String location = texts.intern(row.locationId());
        partners.checkListed("", new Setting(row.place(), location));
        Optional<PartnerRole> role = row.word("role", LocationsFile.ROLE);
        if (role.isPresent()) {
            rows.add(new AssignmentRow(row.place(), toGroup, name, role.get(), location));
            checkFirst(row, new Assigned(target, role.get()));
        }
    }

    private void checkFirst(CsvRow row, Assigned assigned) {
        Place first = firstPlaces.putIfAbsent(assigned, row.place());
        if (first != null && !CodePoints.isBlank(assigned.target())) {
            String what = "device " + Quoted.of(assigned.target()) + " in role " + assigned.role();
            row.problems().addDuplicate(row.place(), what, first);
        }
    }

    private String device(CsvRow row, String id) {
        Optional<DeviceRow> device = devices.device(id);
        if (device.isEmpty() && !CodePoints.isBlank(id) && !devices.mayContain(id)) {
            row.report("unknown device " + Quoted.of(id)
                    + ": correct the ID or add the device to the environment's devices.csv"
                    + SpreadsheetHints.ofUnknown(id, devices.ids()));
        }
        return device.map(DeviceRow::id).orElse(id);
    }

    private String group(CsvRow row, String name) {
        if (CodePoints.isBlank(name)) {
            row.report("blank group name after group: in device: name a group");
        } else if (!devices.isGroup(name) && !devices.mayContain(name)) {
            row.report("unknown group " + Quoted.of(name)
                    + ": use a group that a device in the environment's devices.csv names");
        }
        return texts.intern(name);
    }
}
