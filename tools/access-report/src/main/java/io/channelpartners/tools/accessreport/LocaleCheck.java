package io.channelpartners.tools.accessreport;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.run.RunRefused;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the JVM could read what the operating system gave it. In a locale such as {@code C} it knows no character beyond ASCII: an
 * argument then is another text, and a folder is not found under its own name.
 */
final class LocaleCheck {

    /** What stands in a text for bytes that are no character of the locale's encoding. */
    private static final char NOT_DECODED = '\uFFFD';

    private static final String REMEDY =
            " holds what this locale cannot read: run in a locale of UTF-8, such as with LC_ALL=C.UTF-8";

    private LocaleCheck() {}

    /** Refuses arguments, and a working directory, of which the JVM knows only a part. */
    static void check(String workingDirectory, List<String> arguments) throws RunRefused {
        List<String> problems = new ArrayList<>();
        for (String argument : arguments) {
            if (!isDecoded(argument)) {
                problems.add("the argument " + Quoted.of(argument) + REMEDY);
            }
        }
        if (!isDecoded(workingDirectory)) {
            problems.add("the working directory " + Quoted.of(workingDirectory) + REMEDY);
        }
        if (!problems.isEmpty()) {
            throw RunRefused.ofInput(problems);
        }
    }

    private static boolean isDecoded(String text) {
        return text.indexOf(NOT_DECODED) < 0;
    }
}
