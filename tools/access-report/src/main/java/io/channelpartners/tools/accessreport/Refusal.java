package io.channelpartners.tools.accessreport;

import java.util.List;

/** The run cannot do what the user asks: a line for each problem, and the exit status. */
@SuppressWarnings("serial") // never serialized
final class Refusal extends Exception {

    private final int status;
    private final List<String> lines;

    private Refusal(int status, List<String> lines) {
        super(String.join("\n", lines));
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** Obtains the refusal of an input or an option: exit status 2. */
    static Refusal ofInput(List<String> lines) {
        return new Refusal(2, lines);
    }

    /** Obtains the refusal of an input or an option: exit status 2. */
    static Refusal ofInput(String line) {
        return ofInput(List.of(line));
    }

    /** Obtains what went wrong in spite of a good input: exit status 1. */
    static Refusal ofFailure(String line) {
        return new Refusal(1, List.of(line));
    }

    /** Returns the same refusal, each line of which begins with what it is about. */
    Refusal about(String subject) {
        return new Refusal(
                status, lines.stream().map(line -> subject + ": " + line).toList());
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }
}
