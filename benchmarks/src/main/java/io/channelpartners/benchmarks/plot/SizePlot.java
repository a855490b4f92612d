package io.channelpartners.benchmarks.plot;

import io.channelpartners.benchmarks.SizeBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws what {@link SizeBenchmark} measured: cost against the number of devices. */
final class SizePlot {

    private static final String BENCHMARK = SizeBenchmark.class.getSimpleName() + ".";

    /** By method. */
    private static final Map<String, String> LABELS = Map.of(
            "customersCold", "1,000 customers counted, cold",
            "searchWarm", "a rare text searched, warm",
            "oneDeviceCold", "one device, cold",
            "decideWarm", "a decision, warm");

    private SizePlot() {}

    /** Reads the table of JMH in the first file, and writes the plot to the second. */
    public static void main(String[] files) throws IOException {
        List<String> table = Files.readAllLines(Path.of(files[0]));
        LogPlot plot = new LogPlot(
                "What a question costs, by the size of the environment",
                "One thread; cold: SQLite, with nothing cached by the library",
                "devices in each environment");
        new TreeMap<>(LABELS).forEach((method, label) -> {
            List<LogPlot.Point> points = points(table, method);
            if (!points.isEmpty()) {
                plot.add(label, points);
            }
        });
        Files.writeString(Path.of(files[1]), plot.svg());
    }

    /** Finds the scores of a method, by devices; those that are no figure are left out. */
    private static List<LogPlot.Point> points(List<String> table, String method) {
        List<LogPlot.Point> points = new ArrayList<>();
        int devices = -1;
        for (String line : table) {
            List<String> cells = Arrays.asList(line.strip().split("\\s+", -1));
            if (cells.contains("(devices)")) {
                devices = cells.indexOf("(devices)");
            } else if (cells.get(0).equals(BENCHMARK + method) && !line.endsWith("NO FIGURE")) {
                double score = Double.parseDouble(cells.get(cells.indexOf("avgt") + 2));
                points.add(new LogPlot.Point(Double.parseDouble(cells.get(devices)), score));
            }
        }
        return points;
    }
}
