package io.channelpartners.stress.fuzz;

import java.util.Set;
import java.util.stream.Collectors;

/** CP-01, CP-02 and CP-32 once more, as literally and slowly as the rule book states them, to compare the library with. */
final class RuleBookTexts {

    private static final Set<Integer> FORBIDDEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE);

    private static final Set<Integer> NEWER =
            Set.of(0x890, 0x891, 0x1C89, 0x2C2F, 0xA7C0, 0xA7CB, 0xA7CC, 0xA7D0, 0xA7D6, 0xA7D8, 0xA7DA, 0xA7DC);

    private RuleBookTexts() {}

    static boolean isAllBlank(String text) {
        return text.codePoints().allMatch(RuleBookTexts::isBlank);
    }

    static boolean holdsBlank(String text) {
        return text.codePoints().anyMatch(RuleBookTexts::isBlank);
    }

    /** Whether a text is well-formed and holds no code point of a forbidden category. */
    static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(codePoint -> !isNewer(codePoint) && FORBIDDEN.contains(Character.getType(codePoint)));
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
                .map(codePoint -> isNewer(codePoint) ? codePoint : Character.toLowerCase(codePoint))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Whether Unicode gave a code point a forbidden category or a lower case only after version 13. */
    private static boolean isNewer(int codePoint) {
        return NEWER.contains(codePoint)
                || isWithin(0x13439, codePoint, 0x1343F)
                || isWithin(0x10570, codePoint, 0x10595)
                || isWithin(0x10D50, codePoint, 0x10D65);
    }

    private static boolean isWithin(int first, int codePoint, int last) {
        return first <= codePoint && codePoint <= last;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
