package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.listen.KeptLog;
import io.channelpartners.event.AccessListener;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What happens to what a listener throws. */
class GuardedListenerTest {

    private final KeptLog log = new KeptLog(Level.WARN);
    private final GuardedListener guarded = new GuardedListener(new AccessListener() {}, log);

    @Test
    void logs_the_first_failure_and_drops_all() {
        guarded.tell(listener -> {
            throw new IllegalStateException("with kim@partner.example in it");
        });
        guarded.tell(listener -> {
            throw new IllegalArgumentException("again");
        });
        assertEquals(
                List.of(
                        "WARN a listener failed; its further failures will not be logged: java.lang.IllegalStateException"),
                log.lines());
    }

    @Test
    void drops_errors_too() {
        guarded.tell(listener -> {
            throw new AssertionError("a listener's own assertion");
        });
        assertEquals(1, log.lines().size());
    }

    @Test
    void logs_nothing_while_nothing_fails() {
        guarded.tell(listener -> {});
        assertEquals(List.of(), log.lines());
    }
}
