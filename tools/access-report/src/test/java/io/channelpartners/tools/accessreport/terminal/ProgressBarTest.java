package io.channelpartners.tools.accessreport.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The bar is drawn again now and then, and wiped away at the end. */
class ProgressBarTest {

    private static final String EMPTY = ".".repeat(40);

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long now;
    private final ProgressBar bar = new ProgressBar(new PrintStream(terminal, true, StandardCharsets.UTF_8), () -> now);

    @Test
    void shows_how_far_the_work_is() {
        bar.begin("Writing", 10);
        now += Duration.ofMillis(100).toNanos();
        bar.advance(5);

        assertEquals(
                "\rWriting [" + EMPTY + "]   0 %\rWriting [" + "#".repeat(20) + ".".repeat(20) + "]  50 %", shown());
    }

    @Test
    void is_not_drawn_more_often_than_one_can_see() {
        bar.begin("Writing", 10);
        now += Duration.ofMillis(99).toNanos();
        bar.advance(5);

        assertEquals("\rWriting [" + EMPTY + "]   0 %", shown());
    }

    @Test
    void says_only_what_is_done_where_the_amount_is_not_known() {
        bar.begin("Reading", 0);

        assertEquals("\rReading ...", shown());
    }

    @Test
    void wipes_itself_away_once() {
        bar.begin("Reading", 0);
        bar.end();
        bar.end();

        assertEquals("\rReading ...\r           \r", shown());
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
