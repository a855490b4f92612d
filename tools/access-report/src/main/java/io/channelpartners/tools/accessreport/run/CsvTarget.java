package io.channelpartners.tools.accessreport.run;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.output.OutputFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the CSV goes: a file or the standard output.
 *
 * @param context the context of the run
 * @param inputs the files that the run reads
 * @param name the name that the user gave
 */
public record CsvTarget(RunContext context, RunInputs inputs, String name) {

    private static final String STANDARD_OUTPUT = "-";

    /** Checks if this is the standard output, by whatever name. */
    public boolean isStandardOutput() throws RunFailed {
        return name.equals(STANDARD_OUTPUT) || file().isStandardOutput();
    }

    /** Checks that the file can exist, and that the run does not read it. */
    public void check() throws RunFailed {
        if (!isStandardOutput()) {
            OutputFile file = file();
            Optional<String> problem = file.problem().or(() -> inputs.problem(file.path()));
            if (problem.isPresent()) {
                throw refused(problem.get());
            }
        }
    }

    /** Writes the CSV. */
    public void write(AnswerWriter answers, OutputFile.Content content) throws RunFailed {
        if (isStandardOutput()) {
            answers.write(content);
        } else {
            check(); // again: the store exists by now, and may turn out to be the same file
            answers.write(Quoted.of(name), file(), content);
        }
    }

    private OutputFile file() throws RunFailed {
        try {
            return OutputFile.at(context.folder().resolve(Path.of(name)));
        } catch (InvalidPathException e) {
            throw refused("is not the name of a file");
        }
    }

    private RunFailed refused(String why) {
        return RunFailed.badInput("--out " + Quoted.of(name) + " " + why);
    }
}
