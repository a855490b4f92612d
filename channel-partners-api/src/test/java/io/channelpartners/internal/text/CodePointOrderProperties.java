package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointOrderProperties {

    /** Well-formed texts of few code points around those where UTF-16 units and code points disagree. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\uD7FF", "\uE000", "\uFFFF", "\uD800\uDC00", "\uD800\uDC01", "\uDBFF\uDFFF")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Property
    void compares_as_the_arrays_of_code_points_do(@ForAll("texts") String left, @ForAll("texts") String right) {
        int expected =
                Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

        assertEquals(Integer.signum(expected), Integer.signum(CodePoints.compare(left, right)));
    }
}
