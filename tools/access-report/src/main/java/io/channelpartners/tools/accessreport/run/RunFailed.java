package io.channelpartners.tools.accessreport.run;

import java.util.List;

/** The run failed: one line for each problem, and the exit status. */
@SuppressWarnings("serial") // never serialized
public final class RunFailed extends Exception {

    private final int status;
    private final List<String> lines;

    private RunFailed(int status, List<String> lines) {
        super(String.join("\n", lines));
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** Obtains the refusal of an input or an option, which has the exit status 2. */
    public static RunFailed badInput(List<String> lines) {
        return new RunFailed(2, lines);
    }

    /** Obtains the refusal of an input or an option, which has the exit status 2. */
    public static RunFailed badInput(String line) {
        return badInput(List.of(line));
    }

    /** Obtains any other failure, which has the exit status 1. */
    public static RunFailed error(String line) {
        return new RunFailed(1, List.of(line));
    }

    /** Returns this failure with the subject in front of each line. */
    public RunFailed about(String subject) {
        return new RunFailed(
                status, lines.stream().map(line -> subject + ": " + line).toList());
    }

    /** Returns the exit status. */
    public int status() {
        return status;
    }

    /** Returns one line for each problem. */
    public List<String> lines() {
        return lines;
    }
}
