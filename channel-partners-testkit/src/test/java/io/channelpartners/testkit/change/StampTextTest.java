package io.channelpartners.testkit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTextTest {

    @Property
    @Rule("CP-36")
    void is_what_parse_accepts(
            @ForAll long high,
            @ForAll long low,
            @ForAll @LongRange(min = 0) long revision,
            @ForAll @LongRange(min = 0) long checks) {
        EnvironmentStamp stamp = new EnvironmentStamp(new UUID(high, low), Revision.of(revision), checks);

        assertEquals(stamp, EnvironmentStamp.parse(stamp.toString()));
    }

    @ParameterizedTest
    @Rule("CP-36")
    @ValueSource(
            strings = {
                "",
                ":",
                "1-1-1-1-1:7:0",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:7",
                "0B2CD2A1-5C02-4F9B-9D0C-8D2C3C5B7A11:7:0",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:07:0",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:+7:0",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:-7:0",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:7:0 ",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:7:0\n",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:\u0667:0",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:9223372036854775808:0",
                "0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:7:9223372036854775808",
                "\u001B[2J"
            })
    void is_refused_with_one_error_if_it_is_any_other(String text) {
        TextRefused refused = assertThrows(TextRefused.class, () -> EnvironmentStamp.parse(text));

        assertEquals("CP-36", refused.problems().get(0).rule());
        assertTrue(refused.problems().get(0).message().chars().noneMatch(Character::isISOControl));
    }

    @ParameterizedTest
    @Rule("CP-36")
    @ValueSource(ints = {78, 1_000_000})
    void is_refused_in_a_short_message_however_long_it_is(int length) {
        TextRefused refused = assertThrows(TextRefused.class, () -> EnvironmentStamp.parse("1".repeat(length)));

        assertTrue(refused.problems().get(0).message().length() < 300);
    }
}
