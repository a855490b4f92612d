package io.channelpartners.core.build;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A code example that a reader of the documentation meets.
 *
 * @param place file and line
 * @param code as it stands there
 */
record DocumentedCode(String place, String code) {
    private static final Pattern JAVADOC_BLOCK = Pattern.compile("(?s)<pre>\\s*\\{@code(.*?)}\\s*</pre>");
    private static final Pattern MARKDOWN_BLOCK = Pattern.compile("(?s)```java\\n(.*?)```");

    static Stream<DocumentedCode> inJavadoc(JavaSource source) {
        return blocks(source, JAVADOC_BLOCK);
    }

    static Stream<DocumentedCode> inMarkdown(String path) {
        return blocks(new JavaSource(path, Repository.read(path)), MARKDOWN_BLOCK);
    }

    /** Whether the code occurs in the file; blanks and line breaks do not count. */
    boolean isIn(JavaSource source) {
        return withoutBlanks(source.text()).contains(withoutBlanks(code));
    }

    private static Stream<DocumentedCode> blocks(JavaSource source, Pattern block) {
        return block.matcher(source.text())
                .results()
                .map(found -> new DocumentedCode(
                        source.place(found.start()), found.group(1).replaceAll("(?m)^\\s*\\* ?", "")));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
