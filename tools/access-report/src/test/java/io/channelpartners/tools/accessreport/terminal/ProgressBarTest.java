package io.channelpartners.tools.accessreport.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The bar is redrawn from time to time and erased at the end. */
class ProgressBarTest {

    private static final String EMPTY = ".".repeat(40);

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long now;
    private final ProgressBar bar = new ProgressBar(new PrintStream(terminal, true, StandardCharsets.UTF_8), () -> now);

    @Test
    void shows_the_progress_of_the_task() {
        bar.begin("Writing", 10);
        now += Duration.ofMillis(100).toNanos();
        bar.advance(5);

        assertEquals(
                "\rWriting [" + EMPTY + "]   0 %\rWriting [" + "#".repeat(20) + ".".repeat(20) + "]  50 %", shown());
    }

    @Test
    void is_not_redrawn_more_often_than_a_person_can_see() {
        bar.begin("Writing", 10);
        now += Duration.ofMillis(99).toNanos();
        bar.advance(5);

        assertEquals("\rWriting [" + EMPTY + "]   0 %", shown());
    }

    @Test
    void shows_only_the_step_if_the_total_is_unknown() {
        bar.begin("Reading", 0);

        assertEquals("\rReading ...", shown());
    }

    @Test
    void erases_itself_once() {
        bar.begin("Reading", 0);
        bar.end();
        bar.end();

        assertEquals("\rReading ...\r           \r", shown());
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
