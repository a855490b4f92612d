package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.run.RunContext;
import java.util.ArrayList;
import java.util.List;

/** Runs the program several times in one process, until a run fails; {@code then} separates the arguments of the runs. */
final class RunInSequence {

    static final String THEN = "then";

    private RunInSequence() {}

    public static void main(String[] args) {
        List<String> rest = new ArrayList<>(List.of(args));
        int status = 0;
        while (status == 0 && !rest.isEmpty()) {
            int end = rest.contains(THEN) ? rest.indexOf(THEN) : rest.size();
            status =
                    Program.run(RunContext.ofThisProcess(), rest.subList(0, end).toArray(String[]::new));
            rest = rest.subList(Math.min(end + 1, rest.size()), rest.size());
        }
        System.exit(status);
    }
}
