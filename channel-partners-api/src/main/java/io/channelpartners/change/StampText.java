package io.channelpartners.change;

import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.problem.TextRefused;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a stamp. Accepts exactly what the stamp's toString writes, so that no stamp has two texts. */
final class StampText {

    private static final int LONGEST = 36 + 2 * (1 + 19);
    private static final Pattern STAMP =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(0|[1-9][0-9]{0,18}):(0|[1-9][0-9]{0,18})");

    private StampText() {}

    static EnvironmentStamp parsed(String text) {
        return found(text)
                .orElseThrow(() -> new TextRefused(ProblemCode.STAMP_IS_MALFORMED.problem("CP-36", Quoted.of(text))));
    }

    private static Optional<EnvironmentStamp> found(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher stamp = STAMP.matcher(text);
        if (!stamp.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EnvironmentStamp(
                    UUID.fromString(stamp.group(1)),
                    Revision.of(Long.parseLong(stamp.group(2))),
                    Long.parseLong(stamp.group(3))));
        } catch (NumberFormatException beyondLong) {
            return Optional.empty();
        }
    }
}
