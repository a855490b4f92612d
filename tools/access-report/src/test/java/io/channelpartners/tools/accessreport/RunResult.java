package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.run.RunContext;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The result of one run of the program.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record RunResult(int status, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00.123456789Z"), ZoneOffset.UTC);

    static RunResult in(Path workingDirectory, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunResult result = writingTo(out, workingDirectory, args);
        return new RunResult(result.status(), out.toString(StandardCharsets.UTF_8), result.err());
    }

    /** Runs in this process with this standard output. */
    static RunResult writingTo(OutputStream out, Path workingDirectory, Object... args) {
        return run(out, false, CLOCK, workingDirectory, args);
    }

    /** Runs as if a person watched. */
    static RunResult watched(Path workingDirectory, Object... args) {
        return run(OutputStream.nullOutputStream(), true, CLOCK, workingDirectory, args);
    }

    /** Runs this much later than the others. */
    static RunResult later(Path workingDirectory, Duration later, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunResult result = run(out, false, Clock.offset(CLOCK, later), workingDirectory, args);
        return new RunResult(result.status(), out.toString(StandardCharsets.UTF_8), result.err());
    }

    private static RunResult run(
            OutputStream out, boolean watched, Clock clock, Path workingDirectory, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RunContext around = new RunContext(
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                workingDirectory,
                clock,
                watched);
        int status =
                Program.run(around, List.of(args).stream().map(Object::toString).toArray(String[]::new));
        return new RunResult(status, "", err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
