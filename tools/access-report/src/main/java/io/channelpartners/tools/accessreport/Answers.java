package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.output.OutputFile;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** The two ways in which an answer leaves the program: bytes, and lines for a person. */
final class Answers {

    private static final int BUFFER = 1 << 16;

    private final Surroundings around;
    private final Writer lines;

    Answers(Surroundings around) {
        this.around = around;
        this.lines = new BufferedWriter(new OutputStreamWriter(around.out(), around.charset()));
    }

    /** Writes to the standard output. */
    void write(OutputFile.Content content) throws Refusal {
        try {
            BufferedOutputStream out = new BufferedOutputStream(around.out(), BUFFER);
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw cannotWrite("the standard output", e);
        }
    }

    /** Writes to a file; {@code name} is what the user calls it. */
    void write(String name, OutputFile file, OutputFile.Content content) throws Refusal {
        try {
            file.write(content);
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
    }

    /** Shows lines to a person. */
    void show(List<String> text) throws Refusal {
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

    private static Refusal cannotWrite(String name, IOException cause) {
        // the message of the cause would show a path of this machine
        String why = cause.getClass() == IOException.class
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
        return Refusal.ofFailure(name + " cannot be written (" + why + "): check the disk and its permissions");
    }
}
