package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.terminal.ProgressBar;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Prints every report with its status and its messages; run in a process of its own, it can have any language. */
final class AllReports {

    private AllReports() {}

    /** Prints the reports on the fleets in two folders, {@code fleet} and {@code bad}, of the given folder. */
    public static void main(String[] args) {
        print(Path.of(args[0]), System.out);
    }

    static void print(Path folder, OutputStream stream) {
        PrintStream out = new PrintStream(stream, true, StandardCharsets.UTF_8);
        for (String fleet : List.of("fleet", "bad")) {
            for (List<String> report : reports()) {
                Object[] options =
                        Stream.concat(Stream.of(fleet), report.stream()).toArray();
                RunResult result = RunResult.in(folder, options);
                out.println(report + " " + result.status() + "\n" + result.out() + result.err());
            }
        }
        AtomicLong time = new AtomicLong();
        ProgressBar bar = new ProgressBar(out, () -> time.addAndGet(1_000_000_000));
        bar.begin("Showing", 200);
        bar.advance(123);
    }

    private static List<List<String>> reports() {
        return List.of(
                List.of("--help"),
                List.of(),
                List.of("--out=-"),
                List.of("--environment=alder-clinic", "--device=ALD-001"),
                List.of("--environment=alder-clinic", "--device=ALD-010"),
                List.of("--environment=birch-bank", "--who-sees=BIR-4"),
                List.of("--environment=birch-bank", "--what-if=opt_in=yes"),
                List.of("--environment=birch-bank", "--what-if=default_service_partner=\u00A0"),
                List.of(
                        "--environment=birch-bank",
                        "--device=BIR-1",
                        "--explain=CSN_LINK",
                        "--location=\u00A00020500\u2007"),
                List.of("--my-customers=felix"),
                List.of("--devices=anna", "--search=WARD-I"),
                List.of("--store=fleet.db", "--replace", "--out=-"));
    }
}
