package io.channelpartners.console.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times as a page shows them: in UTC, from which the script makes those of the reader's zone; and how long ago. */
@Component("times")
public class Times {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    public String text(Instant at) {
        return MINUTES.format(at);
    }

    /** Gets the name of the message that tells an age. */
    public String ageUnit(Instant at) {
        return "age." + unit(age(at)).name().toLowerCase(Locale.ROOT);
    }

    /** Gets the number that belongs to {@link #ageUnit}. */
    public long ageNumber(Instant at) {
        Duration age = age(at);
        return age.dividedBy(unit(age).getDuration());
    }

    private Duration age(Instant at) {
        Duration age = Duration.between(at, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private static ChronoUnit unit(Duration age) {
        if (age.toDays() >= 2) {
            return ChronoUnit.DAYS;
        }
        return age.toHours() >= 2 ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
    }
}
