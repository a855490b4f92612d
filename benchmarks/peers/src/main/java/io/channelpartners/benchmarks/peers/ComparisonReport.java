package io.channelpartners.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes all measurements as tables, and those of one decision as a chart. */
final class ComparisonReport {

    private static final String DECISION = "DecisionBenchmark.isVisible";
    private static final String TWELVE = "TwelveFeaturesBenchmark.features";
    private static final String LOOK_UP = "LookUpBenchmark.hashMapGet";
    private static final String LIST = "ListBenchmark.firstPageAndTotal";

    private final List<Measurement> measurements;

    private ComparisonReport(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /** Reads {@code *.json} and {@code startup.tsv} from the first folder, and writes {@code peers.txt} and {@code peers.svg} to the second. */
    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Files.createDirectories(Path.of(folders[1]));
        List<Measurement> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(from)) {
            for (Path json : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.addAll(Measurement.read(json));
            }
        }
        ComparisonReport report = new ComparisonReport(all);
        Files.writeString(to.resolve("peers.txt"), report.tables() + startUp(from.resolve("startup.tsv")));
        Files.writeString(to.resolve("peers.svg"), report.chart());
    }

    private String tables() {
        return machine()
                + byContender("One decision: is a feature of a device visible?", DECISION, 1)
                + byContender("The same, by two threads at once: time of a call in one of them", DECISION, 2)
                + byContender("All twelve features of a device", TWELVE, 1)
                + lists()
                + environments();
    }

    private static String machine() {
        return "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n\n";
    }

    private String byContender(String title, String benchmark, int threads) {
        Table table = new Table(title, "", "given", "time and error", "bytes", "to this library");
        Optional<Measurement> library = of(benchmark, threads)
                .filter(measurement -> measurement.contender().equals(Optional.of(Contender.LIBRARY)))
                .findFirst();
        Stream.concat(of(benchmark, threads), benchmark.equals(DECISION) ? of(LOOK_UP, threads) : Stream.empty())
                .sorted(Comparator.comparingDouble(Measurement::nanoseconds))
                .forEach(measurement -> table.add(
                        label(measurement),
                        measurement.contender().map(Contender::given).orElse("the device's ID"),
                        Figures.timeAndError(measurement.nanoseconds(), measurement.error()),
                        Figures.bytes(measurement.bytes()),
                        library.map(fastest -> Figures.ratio(measurement.nanoseconds() / fastest.nanoseconds()))
                                .orElse("")));
        return table.text();
    }

    private String lists() {
        Table table = new Table(
                "The first 50 devices of which a feature is visible, and how many there are",
                "",
                "devices",
                "time and error",
                "bytes",
                "to this library");
        Map<Integer, Double> library = new TreeMap<>();
        of(LIST, 1)
                .filter(measurement -> measurement.contender().equals(Optional.of(Contender.LIBRARY)))
                .forEach(measurement -> library.put(measurement.number("devices"), measurement.nanoseconds()));
        of(LIST, 1)
                .sorted(Comparator.comparingInt((Measurement measurement) -> measurement.number("devices"))
                        .thenComparingDouble(Measurement::nanoseconds))
                .forEach(measurement -> {
                    int devices = measurement.number("devices");
                    table.add(
                            label(measurement),
                            Figures.bytes(devices),
                            Figures.timeAndError(measurement.nanoseconds(), measurement.error()),
                            Figures.bytes(measurement.bytes()),
                            Optional.ofNullable(library.get(devices))
                                    .map(ofLibrary -> Figures.ratio(measurement.nanoseconds() / ofLibrary))
                                    .orElse(""));
                });
        return table.text();
    }

    private String environments() {
        Table table = new Table(
                "All twelve features of all devices",
                "",
                "devices",
                "locations",
                "time and error",
                "a device and location");
        measurements.stream()
                .filter(measurement -> measurement.benchmark().startsWith("EnvironmentBenchmark."))
                .sorted(Comparator.comparingInt((Measurement measurement) -> measurement.number("devices"))
                        .thenComparingInt(measurement -> measurement.number("locations"))
                        .thenComparingDouble(Measurement::nanoseconds))
                .forEach(measurement -> table.add(
                        environmentLabel(measurement.benchmark()),
                        Figures.bytes(measurement.number("devices")),
                        Figures.bytes(measurement.number("locations")),
                        Figures.timeAndError(measurement.nanoseconds(), measurement.error()),
                        Figures.time(measurement.nanoseconds()
                                / measurement.number("devices")
                                / measurement.number("locations"))));
        return table.text();
    }

    private static String environmentLabel(String benchmark) {
        return switch (benchmark.substring(benchmark.indexOf('.') + 1)) {
            case "bareMasks" -> "floor: a bare array of masks";
            case "byCounts" -> "this library, by counts it keeps";
            case "byCountsOfNewRevision" -> "this library, a new default saved and counted";
            case "byDevice" -> "this library, device by device";
            default -> benchmark;
        };
    }

    private static String startUp(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        Table table =
                new Table("A fresh JVM up to its first decision, in milliseconds", "", "fastest", "median", "slowest");
        Files.readAllLines(file).forEach(line -> table.add(line.split("\t", -1)));
        return table.text();
    }

    private String chart() {
        Chart chart = new Chart(
                "May this partner see this feature of this device?",
                "One decision, one thread; Java " + Runtime.version().feature()
                        + ". Engines that disagree with Table 1 are not measured.");
        Stream.concat(of(DECISION, 1), of(LOOK_UP, 1))
                .sorted(Comparator.comparingDouble(Measurement::nanoseconds))
                .forEach(measurement -> chart.add(label(measurement), measurement.nanoseconds(), kind(measurement)));
        return chart.svg();
    }

    private static Chart.Kind kind(Measurement measurement) {
        return measurement
                .contender()
                .filter(Predicate.not(contender -> contender.label().startsWith("floor")))
                .map(contender -> contender.decidesByFacts() ? Chart.Kind.PEER : Chart.Kind.LIBRARY)
                .orElse(Chart.Kind.FLOOR);
    }

    private static String label(Measurement measurement) {
        return measurement.contender().map(Contender::label).orElse("floor: HashMap.get, no decision");
    }

    private Stream<Measurement> of(String benchmark, int threads) {
        return measurements.stream().filter(measurement -> measurement.isOf(benchmark, threads));
    }
}
