package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.fleet.Quoted;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/** One run of the command line: whatever happens, a line for each problem on standard error and an exit status. */
final class Run {

    private Run() {}

    /** Runs the program; returns the exit status. */
    static int in(Surroundings around, String... args) {
        try {
            Decoding.check(around.workingDirectory(), List.of(args));
            return commandLine(around).execute(args);
        } catch (Refusal refusal) {
            return tell(around, refusal);
        } catch (OutOfMemoryError e) {
            return tell(around, Refusal.ofFailure("not enough memory for this fleet: give more with java -Xmx"));
        }
    }

    private static CommandLine commandLine(Surroundings around) {
        return new CommandLine(new Main(around))
                .setExpandAtFiles(false) // a folder may begin with @
                .setOut(writer(around.out(), around))
                .setErr(writer(around.err(), around))
                .setParameterExceptionHandler((wrong, args) -> tell(around, refusal(wrong)))
                .setExecutionExceptionHandler((failure, line, result) -> tell(around, refusal(failure)));
    }

    private static PrintWriter writer(OutputStream stream, Surroundings around) {
        return new PrintWriter(new OutputStreamWriter(stream, around.charset()), true);
    }

    private static Refusal refusal(CommandLine.ParameterException wrong) {
        String message = Objects.requireNonNullElse(wrong.getMessage(), "the options are wrong");
        return Refusal.ofInput(Quoted.printable(message) + " (--help tells the options)");
    }

    private static Refusal refusal(Exception failure) {
        return failure instanceof Refusal refusal
                ? refusal
                : Refusal.ofFailure("the program failed: " + Quoted.printable(failure.toString()));
    }

    private static int tell(Surroundings around, Refusal refusal) {
        List<String> lines = refusal.lines();
        lines.forEach(around.err()::println);
        return refusal.status();
    }
}
