package io.channelpartners.internal.text;

import io.channelpartners.problem.TextRefused;
import java.util.Locale;
import java.util.Optional;

/** The rules for texts of values (CP-01, CP-02). Each method returns the accepted text. */
public final class TextRules {

    private static final int LONGEST_IDENTIFIER = 64;
    private static final int LONGEST_EMAIL_ADDRESS = 254;
    private static final int LONGEST_NAME = 255;

    private TextRules() {}

    /** Accepts an identifier: 1 to 64 code points; leading and trailing blanks are significant. */
    public static String identifier(TextKind what, String text) {
        return bounded(what, text, LONGEST_IDENTIFIER);
    }

    /** Accepts a Partner ID: an identifier without inner blanks; trims leading and trailing blanks (CP-01). */
    public static String partnerId(TextKind what, String text) {
        String trimmed = CodePoints.trimmed(text);
        identifier(what, trimmed);
        if (CodePoints.hasBlank(trimmed)) {
            throw new TextRefused(ProblemCode.TEXT_HAS_INNER_BLANK.problem("CP-01", what.code(), Quoted.of(text)));
        }
        return trimmed;
    }

    /** Accepts an e-mail address: at most 254 code points. */
    public static String emailAddress(TextKind what, String text) {
        return bounded(what, text, LONGEST_EMAIL_ADDRESS);
    }

    /** Accepts the name of a device, a group or a company: at most 255 code points. */
    public static String name(TextKind what, String text) {
        return bounded(what, text, LONGEST_NAME);
    }

    /** Accepts a text of any length that is not blank. */
    public static String line(TextKind what, String text) {
        freeText(what, text);
        if (CodePoints.isBlank(text)) {
            throw new TextRefused(ProblemCode.TEXT_IS_BLANK.problem("CP-02", what.code(), Quoted.of(text)));
        }
        return text;
    }

    /** Accepts a search text and folds it (CP-32); empty if it is blank, which finds all. */
    public static Optional<String> searchText(String text) {
        String accepted = freeText(TextKind.SEARCH_TEXT, text);
        return CodePoints.isBlank(accepted) ? Optional.empty() : Optional.of(CodePoints.folded(accepted));
    }

    /** Accepts a text of any length that may be blank. */
    public static String freeText(TextKind what, String text) {
        for (int i = printableAscii(text); i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            String category = Categories.refused(codePoint);
            if (!category.isEmpty()) {
                throw new TextRefused(ProblemCode.TEXT_HAS_REFUSED_CHARACTER.problem(
                        "CP-02",
                        what.code(),
                        Quoted.of(text),
                        category,
                        hex(codePoint),
                        String.valueOf(text.codePointCount(0, i))));
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }

    /** Gets the length of the part before the first unit that is not printable ASCII; most texts have no other. */
    private static int printableAscii(String text) {
        int length = 0;
        while (length < text.length() && text.charAt(length) >= ' ' && text.charAt(length) < 0x7F) {
            length++;
        }
        return length;
    }

    private static String bounded(TextKind what, String text, int longest) {
        line(what, text);
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new TextRefused(ProblemCode.TEXT_IS_TOO_LONG.problem(
                    "CP-02", what.code(), Quoted.of(text), String.valueOf(length), String.valueOf(longest)));
        }
        return text;
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
