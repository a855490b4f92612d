package io.channelpartners.tools.accessreport.input;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.List;

/** A list in one field or value, its elements separated by {@code ;}. */
public final class ListField {

    private ListField() {}

    /** Returns the elements as written; reports empty ones and leaves them out. A blank text is the empty list. */
    public static List<String> split(Place place, String noun, String text, Problems problems) {
        List<String> elements = elements(text);
        if (elements.stream().noneMatch(CodePoints::isBlank)) {
            return elements;
        }
        problems.add(
                place,
                "empty element in the list " + noun + " " + Quoted.of(text)
                        + ": put one ; between two elements and none at the ends");
        return elements.stream().filter(element -> !CodePoints.isBlank(element)).toList();
    }

    /** Returns the elements as written, empty ones included. */
    public static List<String> elements(String text) {
        return CodePoints.isBlank(text) ? List.of() : List.of(text.split(";", -1));
    }
}
