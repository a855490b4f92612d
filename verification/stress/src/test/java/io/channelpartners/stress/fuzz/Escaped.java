package io.channelpartners.stress.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of an input stand for a text: UTF-8, in which {@code \}{@code uD800} is a UTF-16 unit. So an input can hold an
 * unpaired surrogate, and a person can read it.
 */
final class Escaped {

    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private Escaped() {}

    static String text(byte[] input) {
        return UNIT.matcher(new String(input, StandardCharsets.UTF_8))
                .replaceAll(unit ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(unit.group(1), 16))));
    }
}
