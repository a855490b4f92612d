package io.channelpartners.tools.accessreport.run;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.output.OutputFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the CSV goes: a file, or the standard output.
 *
 * @param around the surroundings of the run
 * @param sources the files that the run reads
 * @param name as the user wrote it
 */
public record CsvTarget(RunContext around, RunInputs sources, String name) {

    private static final String STANDARD_OUTPUT = "-";

    public boolean isStandardOutput() throws RunRefused {
        return name.equals(STANDARD_OUTPUT) || file().isStandardOutput();
    }

    /** Checks that the file can be there at all, and that it is none that the run reads. */
    public void check() throws RunRefused {
        if (!isStandardOutput()) {
            OutputFile file = file();
            Optional<String> fault = file.fault().or(() -> sources.fault(file.path()));
            if (fault.isPresent()) {
                throw refused(fault.get());
            }
        }
    }

    public void write(AnswerWriter answers, OutputFile.ImportedContent content) throws RunRefused {
        if (isStandardOutput()) {
            answers.write(content);
            return;
        }
        check(); // once more: meanwhile there is a store, which may show that two names are one file
        answers.write(Quoted.of(name), file(), content);
    }

    private OutputFile file() throws RunRefused {
        try {
            return OutputFile.at(around.folder().resolve(Path.of(name)));
        } catch (InvalidPathException e) {
            throw refused("is not the name of a file");
        }
    }

    private RunRefused refused(String why) {
        return RunRefused.ofInput("--out " + Quoted.of(name) + " " + why);
    }
}
