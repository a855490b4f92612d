package io.channelpartners.core.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file as text.
 *
 * @param path relative to the root of the repository
 * @param text what the file holds
 */
record JavaSource(String path, String text) {
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "//[^\n]*" // a comment to the end of the line
                    + "|/\\*(?s:.*?)\\*/" // a comment in marks
                    + "|\"\"\"(?s:.*?)(?<!\\\\)\"\"\"" // a text block
                    + "|\"(?:[^\"\\\\\n]++|\\\\.)*+\"" // a string
                    + "|'(?:[^'\\\\\n]|\\\\.)++'"); // a character

    /** The text with blanks in place of comments and literals, so that what is left is code, at unchanged positions. */
    String code() {
        return COMMENT_OR_LITERAL
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\n]", " ")));
    }

    /** Where a reader finds a position of the text: path and line. */
    String place(int position) {
        return path + ":"
                + (1
                        + text.substring(0, position)
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
    }
}
