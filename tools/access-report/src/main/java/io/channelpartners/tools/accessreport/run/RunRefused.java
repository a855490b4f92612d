package io.channelpartners.tools.accessreport.run;

import java.util.List;

/** The run cannot do what the user asks: a line for each problem, and the exit status. */
@SuppressWarnings("serial") // never serialized
public final class RunRefused extends Exception {

    private final int status;
    private final List<String> lines;

    private RunRefused(int status, List<String> lines) {
        super(String.join("\n", lines));
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** Obtains the refusal of an input or an option: exit status 2. */
    public static RunRefused ofInput(List<String> lines) {
        return new RunRefused(2, lines);
    }

    /** Obtains the refusal of an input or an option: exit status 2. */
    public static RunRefused ofInput(String line) {
        return ofInput(List.of(line));
    }

    /** Obtains what went wrong in spite of a good input: exit status 1. */
    public static RunRefused ofFailure(String line) {
        return new RunRefused(1, List.of(line));
    }

    /** Returns the same refusal, each line of which begins with what it is about. */
    public RunRefused about(String subject) {
        return new RunRefused(
                status, lines.stream().map(line -> subject + ": " + line).toList());
    }

    public int status() {
        return status;
    }

    public List<String> lines() {
        return lines;
    }
}
