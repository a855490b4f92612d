package io.channelpartners.tools.accessreport.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedTest {

    static Stream<Arguments> texts() {
        String rocket = "\uD83D\uDE80";
        return Stream.of(
                Arguments.of("empty", "", "\"\""),
                Arguments.of("plain", "Söhne & Co", "\"Söhne & Co\""),
                Arguments.of("quote and backslash", "a\"b\\c", "\"a\\\"b\\\\c\""),
                Arguments.of("line ends and terminal codes", "a\r\n\u001B[2J", "\"a\\u{D}\\u{A}\\u{1B}[2J\""),
                Arguments.of("another space than the plain one", "a \u00A0b", "\"a \\u{A0}b\""),
                Arguments.of("lone surrogate", "a\uD83D", "\"a\\u{D83D}\""),
                Arguments.of("80 code points", rocket.repeat(80), '"' + rocket.repeat(80) + '"'),
                Arguments.of("81 code points", rocket.repeat(81), '"' + rocket.repeat(80) + "…\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void quotes_safely(String label, String text, String quoted) {
        assertEquals(quoted, Quoted.of(text));
    }
}
