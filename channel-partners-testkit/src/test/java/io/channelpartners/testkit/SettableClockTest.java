package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private final SettableClock clock = SettableClock.standing();

    @Test
    void stands_at_the_start() {
        assertEquals(Instant.parse("2026-03-02T09:00:00Z"), clock.instant());
    }

    @Test
    void stands_where_it_was_made_to_stand() {
        assertEquals(Instant.EPOCH, SettableClock.at(Instant.EPOCH).instant());
    }

    @Test
    void stands_where_it_is_set() {
        clock.set(Instant.EPOCH);

        assertEquals(Instant.EPOCH, clock.instant());
    }

    @Test
    void moves_forwards_and_backwards() {
        clock.advance(Duration.ofHours(2));
        clock.advance(Duration.ofHours(-3));

        assertEquals(SettableClock.START.minusSeconds(3600), clock.instant());
    }

    @Test
    void is_in_utc_and_in_no_other_zone() {
        assertEquals(ZoneOffset.UTC, clock.getZone());
        assertThrows(UnsupportedOperationException.class, () -> clock.withZone(ZoneId.of("Europe/Berlin")));
    }
}
