package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.internal.field.Field;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.input.CsvFile;
import io.channelpartners.tools.accessreport.input.CsvRow;
import io.channelpartners.tools.accessreport.input.FieldWords;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.Interner;
import io.channelpartners.tools.accessreport.input.ListField;
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

    /** The fields that a device may lack; the files may lack their columns. */
    private static final List<String> OPTIONAL = DeviceFields.ALL.all().stream()
            .filter(field -> !field.isRequired())
            .map(Field::name)
            .toList();

    private static final FieldWords<InsightRsGeneration> GENERATION = FieldWords.of(
            "use V5, V7, OTHER or leave it blank", EnumSet.complementOf(EnumSet.of(InsightRsGeneration.UNKNOWN)));

    private static final FieldWords<ConnectMethod> CONNECT =
            FieldWords.of("use CENTRAL or DIRECT", EnumSet.allOf(ConnectMethod.class));

    private final List<DeviceRow> rows = new ArrayList<>();
    private final Map<String, DeviceRow> byId = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, List<String>> groupLists = new HashMap<>();
    private final Interner texts = new Interner();
    private final CsvFile table;

    DevicesFile(FleetFile file) {
        this.table = CsvFile.read(file, COLUMNS, OPTIONAL, this::add);
    }

    List<DeviceRow> rows() {
        return List.copyOf(rows);
    }

    Set<String> ids() {
        return byId.keySet();
    }

    /** Returns a device of the environment. */
    Optional<DeviceRow> device(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Checks if a device of the environment names the group. */
    boolean isGroup(String name) {
        return groups.contains(name);
    }

    /** Checks if a device or group may be in a part of the file that was not read. */
    boolean mayContain(String idOrGroup) {
        return table.mayContain(idOrGroup);
    }

    private void add(CsvRow row) {
        Optional<ConnectMethod> connect = row.word("connect", CONNECT);
        DeviceRow device = new DeviceRow(
                row.place(),
                row.id("device_id"),
                row.text("name"),
                texts.intern(row.text("model")),
                optional(row),
                groups(row),
                generation(row),
                // a row with a problem gets a stand-in, which is never shown
                connect.orElse(ConnectMethod.CENTRAL),
                connect.isPresent() && optIn(row, connect.get()));
        rows.add(device);
        DeviceRow first = byId.putIfAbsent(device.id(), device);
        if (first != null && !CodePoints.isBlank(device.id())) {
            row.problems().addDuplicate(row.place(), "device " + Quoted.of(device.id()), first.place());
        }
    }

    private static Map<String, String> optional(CsvRow row) {
        Map<String, String> texts = new HashMap<>();
        OPTIONAL.forEach(column -> row.optional(column).ifPresent(text -> texts.put(column, text)));
        return Map.copyOf(texts);
    }

    private List<String> groups(CsvRow row) {
        String text = row.text("groups");
        List<String> known = groupLists.get(text);
        if (known != null) {
            return known;
        }
        List<String> names =
                row.list("groups").stream().distinct().map(texts::intern).toList();
        groups.addAll(names);
        if (ListField.elements(text).stream().noneMatch(CodePoints::isBlank)) {
            groupLists.put(text, names); // a list with a problem is not kept, so that each of its rows is reported
        }
        return names;
    }

    private static InsightRsGeneration generation(CsvRow row) {
        return CodePoints.isBlank(row.text("generation"))
                ? InsightRsGeneration.UNKNOWN
                : row.word("generation", GENERATION).orElse(InsightRsGeneration.UNKNOWN);
    }

    private static boolean optIn(CsvRow row, ConnectMethod connect) {
        String word = row.text("opt_in");
        Optional<Boolean> answer = FieldWords.YES_OR_NO.meaning(word);
        if (connect == ConnectMethod.DIRECT && answer.isEmpty()) {
            row.report("opt_in " + Quoted.of(word) + " of a direct-connect device: use yes or no");
        } else if (connect == ConnectMethod.CENTRAL && !CodePoints.isBlank(word)) {
            row.report("opt_in " + Quoted.of(word)
                    + " of a central-connect device: leave it blank, since that of the environment counts");
        }
        return connect == ConnectMethod.DIRECT && answer.orElse(false);
    }
}
