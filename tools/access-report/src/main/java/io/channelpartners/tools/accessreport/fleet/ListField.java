package io.channelpartners.tools.accessreport.fleet;

import java.util.ArrayList;
import java.util.List;

/** A list inside a field or a value, its elements separated by {@code ;}. */
final class ListField {

    private ListField() {}

    /** Returns the elements as written; an empty element is reported and left out. A blank text is the empty list. */
    static List<String> split(Place place, String noun, String text, Problems problems) {
        List<String> elements = elements(text);
        if (elements.stream().anyMatch(Blanks::isBlank)) {
            problems.add(
                    place,
                    "empty element in the list " + noun + " " + Quoted.of(text)
                            + ": put one ; between two elements and none" + " at the ends");
            elements.removeIf(Blanks::isBlank);
        }
        return elements;
    }

    /** Returns the elements as written, without complaint. */
    static List<String> elements(String text) {
        List<String> elements = new ArrayList<>();
        if (!Blanks.isBlank(text)) {
            int begin = 0;
            for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', begin)) {
                elements.add(text.substring(begin, end));
                begin = end + 1;
            }
            elements.add(text.substring(begin));
        }
        return elements;
    }
}
