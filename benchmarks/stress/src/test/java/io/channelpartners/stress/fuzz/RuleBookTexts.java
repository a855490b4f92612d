package io.channelpartners.stress.fuzz;

import java.util.Set;
import java.util.stream.Collectors;

/** CP-01, CP-02 and CP-32 once more, as the rule book says them and as slowly as that: what the library is compared with. */
final class RuleBookTexts {

    private static final Set<Integer> FORBIDDEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE);

    private RuleBookTexts() {}

    static boolean isAllBlank(String text) {
        return text.codePoints().allMatch(RuleBookTexts::isBlank);
    }

    static boolean holdsBlank(String text) {
        return text.codePoints().anyMatch(RuleBookTexts::isBlank);
    }

    /** Whether a text is well-formed and holds no code point of a forbidden category. */
    static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(codePoint -> FORBIDDEN.contains(Character.getType(codePoint)));
    }

    static long length(String text) {
        return text.codePoints().count();
    }

    static String withoutOuterBlanks(String text) {
        int[] codePoints = text.codePoints().toArray();
        int from = 0;
        int to = codePoints.length;
        while (from < to && isBlank(codePoints[from])) {
            from++;
        }
        while (to > from && isBlank(codePoints[to - 1])) {
            to--;
        }
        return new String(codePoints, from, to - from);
    }

    static String folded(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
