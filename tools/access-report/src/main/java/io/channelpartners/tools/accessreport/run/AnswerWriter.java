package io.channelpartners.tools.accessreport.run;

import io.channelpartners.tools.accessreport.output.OutputFile;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** The two ways in which an answer leaves the program: bytes, and lines for a person. */
public final class AnswerWriter {

    private static final int BUFFER = 1 << 16;

    private final RunContext around;
    private final Writer lines;

    public AnswerWriter(RunContext around) {
        this.around = around;
        this.lines = new BufferedWriter(new OutputStreamWriter(around.out(), around.charset()));
    }

    /** Writes to the standard output. */
    void write(OutputFile.ImportedContent content) throws RunRefused {
        try {
            BufferedOutputStream out = new BufferedOutputStream(around.out(), BUFFER);
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw cannotWrite("the standard output", e);
        }
    }

    /** Writes to a file; {@code name} is what the user calls it. */
    void write(String name, OutputFile file, OutputFile.ImportedContent content) throws RunRefused {
        try {
            file.write(content);
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
    }

    /** Shows lines to a person. */
    public void show(List<String> text) throws RunRefused {
        try {
            for (String line : text) {
                lines.write(line);
                lines.write(System.lineSeparator());
            }
            lines.flush();
        } catch (IOException e) {
            throw cannotWrite("the standard output", e);
        }
    }

    private static RunRefused cannotWrite(String name, IOException cause) {
        // the message of the cause would show a path of this machine
        String why = cause.getClass() == IOException.class
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
        return RunRefused.ofFailure(name + " cannot be written (" + why + "): check the disk and its permissions");
    }
}
