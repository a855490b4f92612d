package io.channelpartners.testkit.contract.listener;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.event.AccessListener;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.probe.Concurrently;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Tests of what a listener does with events. */
interface Listens extends ListenerUnderTest {

    @Test
    @Sentence(
            value = {"decided", "listed", "counted", "previewed", "changed", "shared", "checked", "retried", "general 1"
            },
            ask =
                    "Does the listener expect an optional part of an event: a viewer, a location, rows, a condition, a time?")
    default void takes_every_event() {
        AccessListener listener = newListener();
        List<MadeUpEvents.Event> events = MadeUpEvents.all();

        for (MadeUpEvents.Event event : events) {
            assertDoesNotThrow(() -> event.tell(listener), event::toString);
        }
        heard().ifPresent(heard -> assertEquals(events.size(), heard, "events received, of those sent one by one"));
    }

    @Test
    @Sentence(value = "general 2", ask = "Is there a counter, a list or a writer that several threads change at once?")
    default void loses_no_event_of_several_threads() throws Exception {
        AccessListener listener = newListener();
        int threads = 4;
        Callable<Boolean> telling = () -> {
            for (int round = 0; round < rounds(); round++) {
                MadeUpEvents.usual(round).tell(listener);
            }
            return true;
        };

        Concurrently.run(Collections.nCopies(threads, telling));
        assumeTrue(heard().isPresent(), "heard() says that the events cannot be counted: lost events are not tested");
        assertEquals(threads * rounds(), heard().getAsInt(), "events received, of those sent by several threads");
    }

    @Test
    @Rule("CP-02")
    @Sentence(
            value = "general 3",
            ask =
                    "Is an event written by its toString(), or a Passport by its value(), where nothing personal belongs?")
    default void writes_no_personal_data_where_it_does_not_belong() {
        AccessListener listener = newListener();
        MadeUpEvents.all().forEach(event -> event.tell(listener));
        Optional<String> written = written();

        assumeTrue(written.isPresent(), "written() says that nothing is written: personal data is not tested");
        for (String secret : MadeUpEvents.SECRETS) {
            assertFalse(written.get().contains(secret), () -> "\"" + secret + "\" is written");
        }
    }
}
