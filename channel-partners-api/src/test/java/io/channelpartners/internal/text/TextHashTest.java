package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.UserGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextHashTest {

    /** 32,768 texts of one {@code String.hashCode}, as written and in lower case. */
    private static List<String> texts(String zero, String one) {
        return IntStream.range(0, 1 << 15)
                .mapToObj(number -> IntStream.range(0, 15)
                        .mapToObj(bit -> ((number >> bit) & 1) == 0 ? zero : one)
                        .reduce("", String::concat))
                .toList();
    }

    private static Stream<Arguments> keys() {
        return Stream.of(
                arguments("device", "Aa", "BB", (Function<String, Object>) DeviceId::of),
                arguments("device group", "Aa", "BB", (Function<String, Object>) DeviceGroup::of),
                arguments("environment", "Aa", "BB", (Function<String, Object>) EnvironmentId::of),
                arguments("actor", "Aa", "BB", (Function<String, Object>) Actor::of),
                arguments("location", "Aa", "BB", (Function<String, Object>) PartnerLocationId::of),
                arguments("Passport", "Aa", "BB", (Function<String, Object>) HpePassportId::of),
                arguments("user group", "Aa", "BB", (Function<String, Object>) UserGroup::of),
                arguments("e-mail address", "b\u00C1", "c\u00A2", (Function<String, Object>) EmailAddress::of));
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void hashes_keys_of_the_same_string_hash_differently(
            String label, String zero, String one, Function<String, Object> key) {
        List<String> texts = texts(zero, one);
        Set<Integer> ofStrings = new HashSet<>();
        Set<Integer> ofKeys = new HashSet<>();
        texts.forEach(text -> ofStrings.add(text.hashCode()));
        texts.forEach(text -> ofKeys.add(key.apply(text).hashCode()));

        assertEquals(1, ofStrings.size(), label);
        assertTrue(ofKeys.size() > texts.size() - 10, () -> label + ": " + ofKeys.size());
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void fills_the_buckets_of_a_map_evenly(String label, String zero, String one, Function<String, Object> key) {
        int[] buckets = new int[1 << 16];
        for (String text : texts(zero, one)) {
            int hash = key.apply(text).hashCode();
            buckets[(hash ^ (hash >>> 16)) & (buckets.length - 1)]++; // as HashMap does
        }
        assertTrue(IntStream.of(buckets).max().orElseThrow() < 16, label);
    }

    @Test
    @Rule("CP-02")
    void is_equal_for_equal_keys() {
        assertEquals(DeviceId.of("sql-01").hashCode(), DeviceId.of("sql-01").hashCode());
        assertEquals(
                EmailAddress.of("Anna@example.com").hashCode(),
                EmailAddress.of("aNNa@example.com").hashCode());
    }

    @Test
    void depends_on_the_key_and_on_every_unit_of_the_text() {
        Set<Long> hashes = new HashSet<>();
        for (String text : List.of(
                "", "\0", "\0\0", "a", "ab", "abc", "abcd", "abcd\0", "abcde", "abcdefgh", "\u0100", "\u0001")) {
            hashes.add(TextHash.of(text, 1, 2));
            hashes.add(TextHash.of(text, 1, 3));
            hashes.add(TextHash.of(text, 2, 2));
        }
        assertEquals(36, hashes.size());
    }
}
