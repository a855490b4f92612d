package io.channelpartners.tools.accessreport;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.run.RunFailed;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that the JVM could decode what the operating system passed to it. In a locale such as {@code C}, it knows only ASCII: it
 * garbles an argument with other characters, and cannot find a folder with such a name.
 */
final class LocaleCheck {

    /** Replaces bytes that are not a character in the encoding of the locale. */
    private static final char NOT_DECODED = '\uFFFD';

    private LocaleCheck() {}

    /** Refuses arguments and a working directory that the JVM could not decode. */
    static void check(String workingDirectory, List<String> arguments) throws RunFailed {
        List<String> problems = new ArrayList<>();
        arguments.forEach(argument -> check("argument", argument, problems));
        check("working directory", workingDirectory, problems);
        if (!problems.isEmpty()) {
            throw RunFailed.badInput(problems);
        }
    }

    private static void check(String what, String text, List<String> problems) {
        if (text.indexOf(NOT_DECODED) >= 0) {
            problems.add(
                    "the " + what + " " + Quoted.of(text)
                            + " contains characters that this locale cannot read: run in a UTF-8 locale, such as with LC_ALL=C.UTF-8");
        }
    }
}
