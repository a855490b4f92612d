package io.channelpartners.core.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.core.fixture.EmbedderFaults;
import io.channelpartners.event.CallObserver;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.ChannelPartnersException.Kind;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Observers are notified in order and in pairs, no matter what they and the calls do. */
class ObserversTest {

    private static final Problem PROBLEM = new Problem("is_so", "CP-36", "it", "is so", "change it");

    private final List<String> heard = new ArrayList<>();

    private CallObserver named(String name) {
        return call -> {
            heard.add(name + " begin " + call.code());
            return outcome -> heard.add(name + " end " + call.code() + " " + outcome.code());
        };
    }

    private void assertFails(Throwable thrown, Observers observers, LibraryCall call) {
        assertSame(
                thrown,
                assertThrows(
                        thrown.getClass(), () -> observers.observed(call, () -> EmbedderFaults.sneakyThrow(thrown))));
    }

    @Test
    void are_notified_in_order_and_of_the_end_in_reverse_order() {
        Observers observers = new Observers(List.of(named("one"), named("two")));
        String answer = observers.observed(
                LibraryCall.CHANGE,
                () -> observers.observed(LibraryCall.STORE_STAMP, () -> {
                    heard.add("asked");
                    return "answer";
                }));

        assertEquals("answer", answer);
        assertEquals(
                List.of(
                        "one begin change",
                        "two begin change",
                        "one begin store_stamp",
                        "two begin store_stamp",
                        "asked",
                        "two end store_stamp done",
                        "one end store_stamp done",
                        "two end change done",
                        "one end change done"),
                heard);
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(of(Kind.INVALID), CallOutcome.REFUSED),
                Arguments.of(of(Kind.REFUSED), CallOutcome.REFUSED),
                Arguments.of(of(Kind.MISSING), CallOutcome.REFUSED),
                Arguments.of(of(Kind.EXISTS), CallOutcome.REFUSED),
                Arguments.of(of(Kind.STALE), CallOutcome.REFUSED),
                Arguments.of(of(Kind.UNAVAILABLE), CallOutcome.FAILED),
                Arguments.of(of(Kind.CONTENDED), CallOutcome.FAILED),
                Arguments.of(of(Kind.BROKEN), CallOutcome.FAILED),
                Arguments.of(new IllegalArgumentException("of the caller"), CallOutcome.FAILED),
                Arguments.of(new AssertionError("of the caller"), CallOutcome.FAILED),
                Arguments.of(new InterruptedException("undeclared"), CallOutcome.FAILED));
    }

    private static ChannelPartnersException of(Kind kind) {
        return new ChannelPartnersException(kind.code(), kind, List.of(PROBLEM)) {};
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outcomes")
    void learn_whether_a_call_of_the_library_was_refused_or_failed(Throwable thrown, CallOutcome outcome) {
        assertFails(thrown, new Observers(List.of(named("one"))), LibraryCall.CHANGE);
        assertEquals(List.of("one begin change", "one end change " + outcome.code()), heard);
    }

    @Test
    void learn_that_a_part_failed_whatever_it_throws() {
        assertFails(new EditRefused(List.of(PROBLEM)), new Observers(List.of(named("one"))), LibraryCall.STORE_FIND);
        assertEquals(List.of("one begin store_find", "one end store_find failed"), heard);
    }

    @Test
    void one_that_fails_at_the_beginning_is_not_notified_of_the_end_and_the_others_are() {
        CallObserver broken = call -> {
            throw new OutOfMemoryError("of an observer");
        };
        assertEquals(
                "answer",
                new Observers(List.of(named("one"), broken, named("three")))
                        .observed(LibraryCall.VIEW, () -> "answer"));
        assertEquals(List.of("one begin view", "three begin view", "three end view done", "one end view done"), heard);
    }

    @Test
    void one_that_fails_at_the_end_changes_neither_the_answer_nor_what_the_others_hear() {
        CallObserver broken = call -> outcome -> {
            throw new AssertionError("of an observer");
        };
        Observers observers = new Observers(List.of(named("one"), broken, named("three")));
        assertEquals("answer", observers.observed(LibraryCall.VIEW, () -> "answer"));
        assertFails(new IllegalStateException("of a store"), observers, LibraryCall.STORE_FIND);
        assertEquals(
                List.of(
                        "one begin view",
                        "three begin view",
                        "three end view done",
                        "one end view done",
                        "one begin store_find",
                        "three begin store_find",
                        "three end store_find failed",
                        "one end store_find failed"),
                heard);
    }

    @Test
    void cost_nothing_when_there_are_none() {
        InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
        assertSame(store, new Observers(List.of()).observedPart(store));
    }
}
