package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FieldWords;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import io.channelpartners.tools.accessreport.input.ListField;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an environment's {@code devices.csv}. */
final class DevicesFile {

    private static final List<String> COLUMNS =
            List.of("device_id", "name", "model", "groups", "generation", "connect", "opt_in");

    private static final FieldWords<InsightRsGeneration> GENERATION = FieldWords.of(
            "use V5, V7, OTHER or leave it blank", EnumSet.complementOf(EnumSet.of(InsightRsGeneration.UNKNOWN)));

    private static final FieldWords<ConnectMethod> CONNECT =
            FieldWords.of("use CENTRAL or DIRECT", EnumSet.allOf(ConnectMethod.class));

    private final Problems problems;
    private final List<DeviceRow> rows = new ArrayList<>();
    private final Map<String, DeviceRow> byId = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, List<String>> groupLists = new HashMap<>();
    private final Interner texts = new Interner();
    private final CsvFile table;

    DevicesFile(FleetFile file, Problems problems) {
        this.problems = problems;
        this.table = CsvFile.read(file, COLUMNS, problems, this::add);
    }

    List<DeviceRow> rows() {
        return rows;
    }

    Set<String> ids() {
        return byId.keySet();
    }

    /** Gets a device of the environment. */
    Optional<DeviceRow> device(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Checks if a device of the environment names the group. */
    boolean isGroup(String name) {
        return groups.contains(name);
    }

    /** Checks if a part of the file that could not be read may hold the device or group. */
    boolean mayHold(String idOrGroup) {
        return table.mayHold(idOrGroup);
    }

    private void add(CsvRow row) {
        Optional<ConnectMethod> connect = CONNECT.read(row.place(), "connect", row.text("connect"), problems);
        DeviceRow device = new DeviceRow(
                row.place(),
                row.id("device_id", problems),
                row.text("name"),
                texts.intern(row.text("model")),
                groups(row),
                generation(row),
                // a row that was reported stands in with any value: nobody will see it
                connect.orElse(ConnectMethod.CENTRAL),
                connect.isPresent() && optIn(row, connect.get()));
        rows.add(device);
        DeviceRow first = byId.putIfAbsent(device.id(), device);
        if (first != null && !CodePoints.isBlank(device.id())) {
            problems.addDuplicate(row.place(), "device " + Quoted.of(device.id()), first.place());
        }
    }

    private List<String> groups(CsvRow row) {
        String text = row.text("groups");
        List<String> known = groupLists.get(text);
        if (known != null) {
            return known;
        }
        // a copy by List.copyOf is what the record keeps without copying it once more for each device
        List<String> names = List.copyOf(row.list("groups", problems).stream()
                .distinct()
                .map(texts::intern)
                .toList());
        groups.addAll(names);
        if (ListField.elements(text).stream().noneMatch(CodePoints::isBlank)) {
            groupLists.put(text, names); // only a list without fault, so that a fault is reported for each of its rows
        }
        return names;
    }

    private InsightRsGeneration generation(CsvRow row) {
        String word = row.text("generation");
        return CodePoints.isBlank(word)
                ? InsightRsGeneration.UNKNOWN
                : GENERATION.read(row.place(), "generation", word, problems).orElse(InsightRsGeneration.UNKNOWN);
    }

    private boolean optIn(CsvRow row, ConnectMethod connect) {
        String word = row.text("opt_in");
        Optional<Boolean> answer = FieldWords.YES_OR_NO.meaning(word);
        if (connect == ConnectMethod.DIRECT && answer.isEmpty()) {
            problems.add(row.place(), "opt_in " + Quoted.of(word) + " of a direct-connect device: use yes or no");
        } else if (connect == ConnectMethod.CENTRAL && !CodePoints.isBlank(word)) {
            problems.add(
                    row.place(),
                    "opt_in " + Quoted.of(word)
                            + " of a central-connect device: leave it blank, that of the environment counts");
        }
        return connect == ConnectMethod.DIRECT && answer.orElse(false);
    }
}
