package io.channelpartners.tools.accessreport.run;

import io.channelpartners.tools.accessreport.terminal.Progress;
import io.channelpartners.tools.accessreport.terminal.ProgressBar;
import io.channelpartners.tools.accessreport.terminal.Terminals;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a run gets from its process.
 *
 * @param out the standard output
 * @param err the standard error
 * @param charset the encoding of what a person reads; CSV is always UTF-8
 * @param folder the working directory
 * @param clock the time of the run, which stands still
 * @param watched whether both streams are on a terminal, so that a progress bar is useful
 */
public record RunContext(
        OutputStream out, PrintStream err, Charset charset, Path folder, Clock clock, boolean watched) {

    /** Obtains the context of this process. */
    public static RunContext ofThisProcess() {
        Charset charset = charset(System.console());
        return new RunContext(
                // not System.out, which hides write errors
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                Path.of(""),
                Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC),
                Terminals.isAttached());
    }

    /** Returns UTF-8 unless a console has another encoding; a console without a locale claims ASCII, but most understand UTF-8. */
    private static Charset charset(@Nullable Console console) {
        return console == null || console.charset().equals(StandardCharsets.US_ASCII)
                ? StandardCharsets.UTF_8
                : console.charset();
    }

    /** Returns the name of the working directory as the JVM decoded it; a path made from it may hide a decoding error. */
    public String workingDirectory() {
        return folder.toString().isEmpty() ? System.getProperty("user.dir", "") : folder.toString();
    }

    /** Returns a progress bar if the run is watched, else a progress that shows nothing. */
    public Progress progress() {
        return watched ? new ProgressBar(err, System::nanoTime) : Progress.unwatched();
    }
}
