package io.channelpartners.testkit.contract.probe;

import java.time.Instant;
import java.util.List;

/** Instants that a column of a database may round, shift or refuse. */
public final class HostileInstants {

    public static final Instant LATER = Instant.parse("2026-03-02T10:00:00.123456789Z");

    private HostileInstants() {}

    public static List<Instant> all() {
        return List.of(
                LATER,
                LATER.plusNanos(1),
                Instant.EPOCH,
                Instant.EPOCH.minusNanos(1),
                Instant.EPOCH.plusNanos(999_999_999),
                Instant.parse("2026-03-29T01:30:00Z"), // skipped by the clocks of Central Europe in local time
                Instant.parse("2026-10-25T00:30:00Z"), // twice in local time
                Instant.parse("2026-10-25T01:30:00Z"),
                Instant.parse("1582-10-10T00:00:00Z"), // between two calendars
                Instant.parse("0000-01-01T00:00:00.000000001Z"),
                Instant.parse("-4713-11-24T00:00:00Z"),
                Instant.parse("2038-01-19T03:14:08Z"), // one second more than fits into 31 bits
                Instant.parse("9999-12-31T23:59:59.999999999Z"),
                Instant.parse("+10000-01-01T00:00:00Z"),
                Instant.ofEpochMilli(Long.MAX_VALUE).plusNanos(1_000_001),
                Instant.MIN,
                Instant.MAX);
    }
}
