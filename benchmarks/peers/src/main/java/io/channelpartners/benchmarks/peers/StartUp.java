package io.channelpartners.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures the time from the start of a JVM to its first decision, including loading classes and parsing the policy. */
final class StartUp {

    private static final List<Contender> CONTENDERS = List.of(
            Contender.LIBRARY,
            Contender.HAND_WRITTEN,
            Contender.AUTHZFORCE,
            Contender.JCASBIN,
            Contender.DROOLS,
            Contender.EASY_RULES,
            Contender.CEDAR);

    private StartUp() {}

    /**
     * Writes the fastest, median and slowest start in milliseconds to the file named by the first argument, measured over as many
     * JVMs as the second says.
     */
    public static void main(String[] args) throws IOException {
        int repetitions = Integer.parseInt(args[1]);
        List<String> lines = new ArrayList<>();
        lines.add(line("floor: a JVM that decides nothing", repetitions));
        for (Contender contender : CONTENDERS) {
            lines.add(line(contender.label(), repetitions, contender.name()));
        }
        Files.write(Path.of(args[0]), lines);
    }

    private static String line(String label, int repetitions, String... contender) {
        long[] milliseconds = new long[repetitions];
        Arrays.setAll(milliseconds, repetition -> start(contender));
        Arrays.sort(milliseconds);
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%d",
                label,
                milliseconds[0],
                milliseconds[repetitions / 2],
                milliseconds[repetitions - 1]);
    }

    private static long start(String... contender) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstDecision.class.getName()));
        command.addAll(List.of(contender));
        try {
            Process jvm = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Long.parseLong(printed.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
