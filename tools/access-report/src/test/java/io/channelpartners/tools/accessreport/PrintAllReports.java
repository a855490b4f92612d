package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.terminal.ProgressBar;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Prints the answers to all questions, with all that is shown beside them. Program in a process of its own, in whatever locale. */
final class PrintAllReports {

    private PrintAllReports() {}

    /**
     * Prints the answers.
     *
     * @param args the working directory and the fleet folders of which is asked
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[0]);
        for (String fleet : List.of(args).subList(1, args.length)) {
            for (List<String> question : questions()) {
                Object[] options =
                        Stream.concat(Stream.of(fleet), question.stream()).toArray();
                RunResult session = RunResult.in(folder, options);
                out.println(question + " " + session.status() + "\n" + session.out() + session.err());
            }
        }
        AtomicLong time = new AtomicLong();
        ProgressBar bar = new ProgressBar(out, () -> time.addAndGet(1_000_000_000));
        bar.begin("Showing", 200);
        bar.advance(123);
    }

    private static List<List<String>> questions() {
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
