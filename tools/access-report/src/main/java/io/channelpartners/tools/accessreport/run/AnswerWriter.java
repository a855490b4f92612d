package io.channelpartners.tools.accessreport.run;

import io.channelpartners.tools.accessreport.output.OutputFile;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Writes answers: as bytes, or as lines for a person. */
public final class AnswerWriter {

    private static final int BUFFER = 1 << 16;

    private final RunContext context;
    private final Writer lines;

    /** Creates a writer to the streams of a run. */
    public AnswerWriter(RunContext context) {
        this.context = context;
        this.lines = new BufferedWriter(new OutputStreamWriter(context.out(), context.charset()));
    }

    void write(OutputFile.Content content) throws RunFailed {
        try {
            BufferedOutputStream out = new BufferedOutputStream(context.out(), BUFFER);
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw cannotWrite("the standard output", e);
        }
    }

    /** Writes to a file, which problems call {@code name}. */
    void write(String name, OutputFile file, OutputFile.Content content) throws RunFailed {
        try {
            file.write(content);
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
    }

    /** Shows lines to a person on the standard output. */
    public void show(List<String> text) throws RunFailed {
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

    private static RunFailed cannotWrite(String name, IOException cause) {
        // the message of another exception would show a path of this machine
        String why = cause.getClass() == IOException.class
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
        return RunFailed.error(name + " cannot be written (" + why + "): check the disk and its permissions");
    }
}
