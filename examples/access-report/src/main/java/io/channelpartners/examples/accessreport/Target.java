package io.channelpartners.examples.accessreport;

import io.channelpartners.examples.accessreport.fleet.Quoted;
import io.channelpartners.examples.accessreport.report.OutputFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the CSV goes: a file, or the standard output.
 *
 * @param around the surroundings of the run
 * @param name as the user wrote it
 */
record Target(Surroundings around, String name) {

    private static final String STANDARD_OUTPUT = "-";

    boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    /** Checks that the file can be there at all. */
    void check() throws Refusal {
        if (!isStandardOutput()) {
            Optional<String> fault = file().fault();
            if (fault.isPresent()) {
                throw Refusal.ofInput("--out " + Quoted.of(name) + " " + fault.get());
            }
        }
    }

    void write(Answers answers, OutputFile.Content content) throws Refusal {
        if (isStandardOutput()) {
            answers.write(content);
        } else {
            answers.write(Quoted.of(name), file(), content);
        }
    }

    private OutputFile file() throws Refusal {
        try {
            return new OutputFile(around.folder().resolve(Path.of(name)));
        } catch (InvalidPathException e) {
            throw Refusal.ofInput("--out " + Quoted.of(name) + " is not the name of a file");
        }
    }
}
