package io.channelpartners.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Putting the library together. */
class ChannelPartnersLibraryTest {

    private static final SettableClock CLOCK = SettableClock.standing();

    private static final List<String> PARTS = List.of("environments", "verifier", "passports", "clock");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"environments", "verifier", "passports", "clock"})
    void names_the_part_that_is_missing(String missing) {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder();
        PARTS.stream().filter(part -> !part.equals(missing)).forEach(part -> give(builder, part));
        IllegalStateException refused = assertThrows(IllegalStateException.class, builder::build);
        assertEquals(
                "the library needs " + missing + ": call " + missing + "(...) before build()", refused.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refuses_less_than_one_attempt(int number) {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.attempts(number));
    }

    @Test
    void refuses_a_bound_of_devices_below_zero_and_accepts_zero() {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.devicesKept(-1));
        builder.devicesKept(0);
    }

    @Test
    @Rule("CP-56")
    void refuses_an_age_below_zero_and_accepts_zero() {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.longestAge(Duration.ofNanos(-1)));
        builder.longestAge(Duration.ZERO);
    }

    @Test
    @Rule("CP-56")
    void refuses_a_tolerance_below_zero_and_accepts_zero() {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.tolerance(Duration.ofNanos(-1)));
        builder.tolerance(Duration.ZERO);
    }

    @Test
    @Rule("CP-63")
    void accepts_only_256_bit_aes_keys_for_cursors() {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder();
        for (SecretKey wrong : List.of(
                new SecretKeySpec(new byte[16], "AES"),
                new SecretKeySpec(new byte[33], "AES"),
                new SecretKeySpec(new byte[32], "HmacSHA256"))) {
            assertThrows(IllegalArgumentException.class, () -> builder.cursorKey(wrong));
            assertThrows(IllegalArgumentException.class, () -> builder.formerCursorKey(wrong));
        }
        builder.cursorKey(new SecretKeySpec(new byte[32], "AES"))
                .formerCursorKey(new SecretKeySpec(new byte[32], "AES"));
    }

    @Test
    @Rule("L-6")
    void answers_correctly_for_more_environments_than_it_keeps() {
        TestLibrary library = TestLibrary.withAnn();
        ChannelPartnersLibrary forgetful = ChannelPartnersLibrary.builder()
                .environments(library.store)
                .verifier(library.hpe)
                .passports(library.passports)
                .clock(CLOCK)
                .devicesKept(2)
                .build();
        for (String id : new String[] {"one", "two", "three"}) {
            library.given(AnEnvironment.called(id)
                    .integrated()
                    .optedIn()
                    .withDefault(PartnerRole.SERVICE_PARTNER, "100")
                    .withDevice("dl380"));
        }
        for (String id : new String[] {"one", "two", "one", "three", "two"}) {
            assertEquals(
                    FeatureSet.of(InsightOnlineFeature.values()),
                    forgetful
                            .partnerAccess()
                            .view(library.signIn("ann"), EnvironmentId.of(id))
                            .features(TestLibrary.DL380));
        }
    }

    private static void give(ChannelPartnersLibrary.Builder builder, String part) {
        switch (part) {
            case "environments" -> builder.environments(new InMemoryEnvironmentStore());
            case "verifier" -> builder.verifier(new InMemoryPartnerVerifier(CLOCK));
            case "passports" -> builder.passports(new InMemoryPassportDirectory(CLOCK));
            case "clock" -> builder.clock(CLOCK);
            default -> throw new IllegalArgumentException(part);
        }
    }
}
