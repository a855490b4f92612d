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
    void advances_by_its_step_at_each_reading() {
        SettableClock advancing = SettableClock.advancing(Instant.EPOCH, Duration.ofMinutes(1));

        assertEquals(Instant.EPOCH, advancing.instant());
        assertEquals(Instant.EPOCH.plusSeconds(60), advancing.instant());
        advancing.set(SettableClock.START);
        assertEquals(SettableClock.START, advancing.instant());
        advancing.advance(Duration.ofSeconds(1));
        assertEquals(SettableClock.START.plusSeconds(61), advancing.instant());
        assertEquals(
                SettableClock.START,
                SettableClock.advancing(Duration.ofNanos(1)).instant());
    }

    @Test
    void does_not_advance_by_nothing_or_backwards() {
        assertThrows(IllegalArgumentException.class, () -> SettableClock.advancing(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> SettableClock.advancing(Duration.ofNanos(-1)));
    }

    @Test
    void is_in_utc_and_in_no_other_zone() {
        assertEquals(ZoneOffset.UTC, clock.getZone());
        assertThrows(UnsupportedOperationException.class, () -> clock.withZone(ZoneId.of("Europe/Berlin")));
    }
}
