package io.channelpartners.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Problem LISTED =
            new Problem("listed_here", "CP-06", "partner \"30523182\"", "is already listed", "refresh the listed one");
    private static final Problem UNKNOWN =
            new Problem("unknown_here", "CP-27", "device \"dl380\"", "is not registered", "register it first");

    @Test
    void says_subject_reason_remedy_and_rule_in_one_sentence() {
        String sentence = "partner \"30523182\" is already listed: refresh the listed one (CP-06)";

        assertEquals(sentence, LISTED.message());
        assertEquals(sentence, LISTED.toString());
    }

    private static Stream<Arguments> exceptions() {
        Stream<Function<Problem, Exception>> constructors = Stream.of(
                CheckUnavailable::new,
                EnvironmentExists::new,
                EnvironmentNotFound::new,
                PartnerNotRecognized::new,
                SpiBroken::new,
                StaleRevision::new,
                TextRefused::new,
                TooManyConflicts::new,
                problem -> new EditRefused(List.of(problem)));
        return constructors
                .map(made -> made.apply(LISTED))
                .map(made -> arguments(made.getClass().getSimpleName(), made));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exceptions")
    void is_carried_by_every_exception(String label, Exception exception) {
        ChannelPartnersException root = assertInstanceOf(ChannelPartnersException.class, exception, label);

        assertEquals(List.of(LISTED), root.problems());
        assertEquals(LISTED.message(), root.getMessage());
    }

    @Test
    void has_a_line_of_its_own_if_there_are_several() {
        EditRefused refused = new EditRefused(List.of(LISTED, UNKNOWN));

        assertEquals(LISTED.message() + "\n" + UNKNOWN.message(), refused.getMessage());
        assertEquals(List.of(LISTED, UNKNOWN), refused.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CP-06", "Listed", "listed here", "gel\u00F6scht"})
    void has_a_code_in_lower_snake_case(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Problem(code, "CP-06", "it", "is wrong", "leave it"));
    }

    @Test
    void is_required_by_every_exception() {
        assertThrows(IllegalArgumentException.class, () -> new EditRefused(List.of()));
    }
}
