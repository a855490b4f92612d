package io.channelpartners.core.build;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of an interface of the SPI: the items of the numbered list in the Javadoc of each method, such as {@code save 2},
 * and of the interface, such as {@code general 3}; a method without a list is one sentence with its name.
 */
final class SpiSentences {
    private static final Pattern DOCUMENTED =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*([^;{]*)[;{]");
    private static final Pattern UNNUMBERED = Pattern.compile("(?s)<ul>.*?</ul>");
    private static final Pattern METHOD = Pattern.compile("(\\w+)\\s*\\(");

    private SpiSentences() {}

    static Set<String> of(String type) {
        Set<String> sentences = new TreeSet<>();
        numbered(type).forEach((method, count) -> {
            for (int number = 1; number <= count; number++) {
                sentences.add(method + " " + number);
            }
            if (count == 0) {
                sentences.add(method);
            }
        });
        return sentences;
    }

    static Set<String> methodsOf(String type) {
        return numbered(type).keySet();
    }

    /** How many numbered sentences each method has. */
    private static Map<String, Integer> numbered(String type) {
        Map<String, Integer> numbered = new TreeMap<>();
        String text = Repository.read("channel-partners-api/src/main/java/io/channelpartners/" + type + ".java");
        for (Matcher found = DOCUMENTED.matcher(text); found.find(); ) {
            Matcher method = METHOD.matcher(found.group(2));
            int items = UNNUMBERED.matcher(found.group(1)).replaceAll("").split("<li>", -1).length - 1;
            if (method.find()) {
                numbered.put(method.group(1), items);
            } else if (items > 0) {
                numbered.put("general", items);
            }
        }
        return numbered;
    }
}
