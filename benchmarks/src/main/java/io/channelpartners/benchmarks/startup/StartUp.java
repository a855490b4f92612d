package io.channelpartners.benchmarks.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the first decision of a new JVM: within {@code main}, and as a whole process. Beside it a JVM that decides nothing, and the
 * same decision with an archive of the classes that it loads (AppCDS), which only a class path of jars can have.
 */
final class StartUp {

    /** A kind of JVM, and what was measured of those that were started. */
    private record Kind(String label, List<String> options, List<String> arguments, List<Start> starts) {

        Kind(String label, List<String> options, String... arguments) {
            this(label, options, List.of(arguments), new ArrayList<>());
        }

        void start() throws IOException {
            starts.add(StartUp.start(options, arguments));
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "%-42s %s   %s",
                    label,
                    quartiles(starts.stream().map(Start::inMain)),
                    quartiles(starts.stream().map(Start::inAll)));
        }
    }

    /** How long one JVM took, in milliseconds. */
    private record Start(double inMain, double inAll) {}

    private StartUp() {}

    /** Starts as many JVMs of each kind as the argument says, in turn, so that a slow moment of the machine meets all; prints the table. */
    public static void main(String[] arguments) throws IOException {
        int jvms = Integer.parseInt(arguments[0]);
        Path archive = Files.createTempDirectory("start-up").resolve("classes.jsa");
        start(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"), List.of());
        List<Kind> kinds = List.of(
                new Kind("a JVM that decides nothing", List.of(), "nothing"),
                new Kind("the first decision", List.of()),
                // Without "on", a JVM that cannot use the archive starts without it.
                new Kind(
                        "the same with an archive of the classes",
                        List.of("-Xshare:on", "-XX:SharedArchiveFile=" + archive)));
        for (int turn = 0; turn < jvms; turn++) {
            for (Kind kind : kinds) {
                kind.start();
            }
        }
        System.out.println("Milliseconds, of " + jvms + " JVMs each: the median, and the quartiles around it\n");
        System.out.printf(Locale.ROOT, "%-42s %23s   %23s%n", "", "in main", "the whole process");
        kinds.forEach(kind -> System.out.println(kind.row()));
        Files.delete(archive);
        Files.delete(archive.getParent());
    }

    private static Start start(List<String> options, List<String> arguments) throws IOException {
        List<String> command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options,
                        List.of("-cp", System.getProperty("java.class.path"), FirstDecision.class.getName()),
                        arguments)
                .flatMap(List::stream)
                .toList();
        long begun = System.nanoTime();
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        double inAll = (System.nanoTime() - begun) / 1e6;
        return new Start(Long.parseLong(printed.strip()) / 1e3, inAll);
    }

    private static String quartiles(Stream<Double> measured) {
        List<Double> sorted = measured.sorted().toList();
        return String.format(
                Locale.ROOT,
                "%7.1f (%5.1f to %5.1f)",
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() / 4),
                sorted.get(sorted.size() * 3 / 4));
    }
}
