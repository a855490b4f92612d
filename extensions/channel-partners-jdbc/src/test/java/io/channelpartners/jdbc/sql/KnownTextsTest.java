package io.channelpartners.jdbc.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text has one value, in whatever order texts come. */
class KnownTextsTest {

    private static final List<String> SORTED =
            IntStream.range(1_000, 1_200).mapToObj(number -> "n" + number).toList();

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("each once", SORTED),
                Arguments.of("the same again", twice(SORTED)),
                Arguments.of("each several times in a row", repeated(SORTED)),
                Arguments.of("one in fifty of them after all", joined(SORTED, oneIn(50))),
                Arguments.of("one in five of them after all, twice", joined(SORTED, twice(oneIn(5)))),
                Arguments.of("descending", reversed(SORTED)),
                Arguments.of("two ascending parts", joined(SORTED.subList(100, 200), SORTED.subList(0, 100))),
                Arguments.of("shuffled", shuffled(twice(SORTED))),
                Arguments.of(
                        "few in turn",
                        IntStream.range(0, 99).mapToObj(i -> SORTED.get(i % 3)).toList()),
                Arguments.of(
                        "bytes above 127, and none",
                        List.of("z", "\u00e9", "", "\uffee", "\ud83d\ude00", "\u00e9", "z")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void gives_the_value_of_a_text_that_was_read_before(String order, List<String> texts) {
        KnownTexts<Object> known = new KnownTexts<>();
        Map<String, Object> expected = new HashMap<>();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Object found = known.find(bytes);

            assertSame(expected.get(text), found, () -> order + ": " + text);

            if (found == null) {
                Object value = new Object();
                expected.put(text, known.add(bytes, value));
                assertSame(value, expected.get(text));
            }
            assertEquals(text, KnownTexts.decoded(bytes));
        }
    }

    private static List<String> oneIn(int number) {
        return IntStream.range(0, SORTED.size() / number)
                .mapToObj(at -> SORTED.get(at * number))
                .toList();
    }

    private static List<String> repeated(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text, text, text)).toList();
    }

    private static List<String> twice(List<String> texts) {
        return joined(texts, texts);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> reversed(List<String> texts) {
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(at -> texts.get(texts.size() - at))
                .toList();
    }

    private static List<String> shuffled(List<String> texts) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }
}
