package io.channelpartners.tools.accessreport.input;

import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** A list inside a field or a value, its elements separated by {@code ;}. */
public final class ListField {

    private ListField() {}

    /** Returns the elements as written; an empty element is reported and left out. A blank text is the empty list. */
    public static List<String> split(Place place, String noun, String text, Problems problems) {
        List<String> elements = elements(text);
        if (elements.stream().anyMatch(CodePoints::isBlank)) {
            problems.add(
                    place,
                    "empty element in the list " + noun + " " + Quoted.of(text)
                            + ": put one ; between two elements and none" + " at the ends");
            elements.removeIf(CodePoints::isBlank);
        }
        return elements;
    }

    /** Returns the elements as written, without complaint. */
    public static List<String> elements(String text) {
        List<String> elements = new ArrayList<>();
        if (!CodePoints.isBlank(text)) {
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
