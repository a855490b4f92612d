package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.listen.KeptLog;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Reading an environment that may be unreadable. */
@Rule("CP-63")
class ReadableTest {

    private final KeptLog log = new KeptLog(Level.WARN);

    @Test
    void the_log_names_an_environment_that_cannot_be_read() {
        assertEquals(Optional.empty(), GuardedStore.ifReadable(log, EnvironmentId.of("a\"b"), () -> {
            throw new IllegalStateException("with kim@partner.example in it");
        }));
        assertEquals(
                List.of("WARN reading environment \"a\\\"b\" failed: java.lang.IllegalStateException"), log.lines());
    }

    @Test
    void what_can_be_read_is_returned_and_nothing_is_logged() {
        assertEquals(Optional.of("read"), GuardedStore.ifReadable(log, EnvironmentId.of("a"), () -> "read"));
        assertEquals(List.of(), log.lines());
    }
}
