package io.channelpartners.tools.accessreport;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunRefused;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/** One run of the command line: whatever happens, a line for each problem on standard error and an exit status. */
final class Program {

    private Program() {}

    /** Runs the program; returns the exit status. */
    static int in(RunContext around, String... args) {
        try {
            LocaleCheck.check(around.workingDirectory(), List.of(args));
            return commandLine(around).execute(args);
        } catch (RunRefused refusal) {
            return tell(around, refusal);
        } catch (OutOfMemoryError e) {
            return tell(around, RunRefused.ofFailure("not enough memory for this fleet: give more with java -Xmx"));
        }
    }

    private static CommandLine commandLine(RunContext around) {
        return new CommandLine(new Main(around))
                .setExpandAtFiles(false) // a folder may begin with @
                .setOut(writer(around.out(), around))
                .setErr(writer(around.err(), around))
                .setParameterExceptionHandler((wrong, args) -> tell(around, refusal(wrong)))
                .setExecutionExceptionHandler((failure, line, result) -> tell(around, refusal(failure)));
    }

    private static PrintWriter writer(OutputStream stream, RunContext around) {
        return new PrintWriter(new OutputStreamWriter(stream, around.charset()), true);
    }

    private static RunRefused refusal(CommandLine.ParameterException wrong) {
        String message = Objects.requireNonNullElse(wrong.getMessage(), "the options are wrong");
        return RunRefused.ofInput(Quoted.printable(message) + " (--help tells the options)");
    }

    private static RunRefused refusal(Exception failure) {
        return failure instanceof RunRefused refusal
                ? refusal
                : RunRefused.ofFailure("the program failed: " + Quoted.printable(failure.toString()));
    }

    private static int tell(RunContext around, RunRefused refusal) {
        List<String> lines = refusal.lines();
        lines.forEach(around.err()::println);
        return refusal.status();
    }
}
