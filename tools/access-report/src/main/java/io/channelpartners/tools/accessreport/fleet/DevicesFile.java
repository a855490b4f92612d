package io.channelpartners.tools.accessreport.fleet;

import java.util.ArrayList;
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

    private final Problems problems;
    private final List<DeviceRow> rows = new ArrayList<>();
    private final Map<String, DeviceRow> byId = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, List<String>> groupLists = new HashMap<>();
    private final Interner texts = new Interner();
    private final CsvTable table;

    DevicesFile(FleetFile file, Problems problems) {
        this.problems = problems;
        this.table = CsvTable.read(file, COLUMNS, problems, this::add);
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
        Optional<ConnectCode> connect = Vocabulary.CONNECT.read(row.place(), "connect", row.text("connect"), problems);
        DeviceRow device = new DeviceRow(
                row.place(),
                row.id("device_id", problems),
                row.text("name"),
                texts.intern(row.text("model")),
                groups(row),
                generation(row),
                // a row that was reported stands in with any value: nobody will see it
                connect.orElse(ConnectCode.CENTRAL),
                connect.isPresent() && optIn(row, connect.get()));
        rows.add(device);
        DeviceRow first = byId.putIfAbsent(device.id(), device);
        if (first != null && !Blanks.isBlank(device.id())) {
            problems.add(row.place(), Twice.listed("device " + Quoted.of(device.id()), first.place()));
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
        if (ListField.elements(text).stream().noneMatch(Blanks::isBlank)) {
            groupLists.put(text, names); // only a list without fault, so that a fault is reported for each of its rows
        }
        return names;
    }

    private GenerationCode generation(CsvRow row) {
        String word = row.text("generation");
        return Blanks.isBlank(word)
                ? GenerationCode.UNKNOWN
                : Vocabulary.GENERATION
                        .read(row.place(), "generation", word, problems)
                        .orElse(GenerationCode.UNKNOWN);
    }

    private boolean optIn(CsvRow row, ConnectCode connect) {
        String word = row.text("opt_in");
        Optional<Boolean> answer = Vocabulary.YES_NO.meaning(word);
        if (connect == ConnectCode.DIRECT && answer.isEmpty()) {
            problems.add(row.place(), "opt_in " + Quoted.of(word) + " of a direct-connect device: use yes or no");
        } else if (connect == ConnectCode.CENTRAL && !Blanks.isBlank(word)) {
            problems.add(
                    row.place(),
                    "opt_in " + Quoted.of(word)
                            + " of a central-connect device: leave it blank, that of the environment counts");
        }
        return connect == ConnectCode.DIRECT && answer.orElse(false);
    }
}
