package io.channelpartners.tools.accessreport;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunFailed;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/** Runs the program. Whatever happens, it prints each problem as one line on standard error, and returns an exit status. */
final class Program {

    private final RunContext context;

    private Program(RunContext context) {
        this.context = context;
    }

    /** Runs the program with these arguments, and returns the exit status. */
    static int run(RunContext context, String... args) {
        return new Program(context).run(args);
    }

    private int run(String... args) {
        try {
            LocaleCheck.check(context.workingDirectory(), List.of(args));
            return commandLine().execute(args);
        } catch (RunFailed failed) {
            return report(failed);
        } catch (OutOfMemoryError e) {
            return report(RunFailed.error("not enough memory for this fleet: give more with java -Xmx"));
        }
    }

    private CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main(context));
        ReportOptions.addTo(commandLine.getCommandSpec());
        return commandLine
                .setExpandAtFiles(false) // a folder may begin with @
                .setOut(writer(context.out()))
                .setErr(writer(context.err()))
                .setParameterExceptionHandler((wrong, args) -> report(failed(wrong)))
                .setExecutionExceptionHandler((failure, line, result) -> report(failed(failure)));
    }

    private PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, context.charset()), true);
    }

    private static RunFailed failed(CommandLine.ParameterException wrong) {
        String message = Objects.requireNonNullElse(wrong.getMessage(), "the options are wrong");
        return RunFailed.badInput(Quoted.printable(message) + " (--help lists the options)");
    }

    private static RunFailed failed(Exception failure) {
        return failure instanceof RunFailed failed
                ? failed
                : RunFailed.error("the program failed: " + Quoted.printable(failure.toString()));
    }

    private int report(RunFailed failed) {
        failed.lines().forEach(context.err()::println);
        return failed.status();
    }
}
