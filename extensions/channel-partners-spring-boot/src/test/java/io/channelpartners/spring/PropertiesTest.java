package io.channelpartners.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.authzen.AuthZenLimits;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.partner.Freshness;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PropertiesTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String FORMER =
            Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes(StandardCharsets.US_ASCII));

    @Test
    void has_the_defaults_of_the_library() {
        Application.complete().run(context -> {
            ChannelPartnersProperties properties = context.getBean(ChannelPartnersProperties.class);
            assertThat(properties.longestAge()).isEqualTo(Freshness.standard().longestAge());
            assertThat(properties.tolerance()).isEqualTo(Freshness.standard().tolerance());
            assertThat(properties.authzen().maxBodyBytes())
                    .isEqualTo(AuthZenLimits.standard().bodyBytes());
            assertThat(properties.authzen().maxEvaluations())
                    .isEqualTo(AuthZenLimits.standard().evaluations());
            assertThat(properties.authzen().maxResults())
                    .isEqualTo(AuthZenLimits.standard().results());
            assertThat(properties.attempts()).isEqualTo(16);
            assertThat(properties.devicesKept()).isEqualTo(1_000_000);
            assertThat(properties.cursors().formerKeys()).isEmpty();
            assertThat(properties.jdbc().migrate()).isEqualTo(ChannelPartnersProperties.Migrate.ON_START);
        });
    }

    @Test
    void warns_without_a_key_of_cursors(CapturedOutput output) {
        Application.complete()
                .run(context -> assertThat(output)
                        .contains("channel-partners.cursors.key is not set")
                        .contains("cursors do not survive a restart"));
    }

    @Test
    void takes_keys_silently(CapturedOutput output) {
        Application.complete()
                .withPropertyValues(
                        "channel-partners.cursors.key=" + KEY, "channel-partners.cursors.former-keys=" + FORMER)
                .run(context -> {
                    assertThat(context).hasSingleBean(ChannelPartnersLibrary.class);
                    assertThat(output).doesNotContain("cursors.key").doesNotContain(KEY);
                });
    }

    @Test
    void prints_no_key() {
        ChannelPartnersProperties.Cursors cursors = new ChannelPartnersProperties.Cursors(KEY, List.of(FORMER));
        assertThat(cursors).hasToString("Cursors[key=given, formerKeys=1]");
    }

    @ParameterizedTest
    @CsvSource({
        "longest-age, -1s, PT-1S",
        "tolerance, -1ms, PT-0.001S",
        "attempts, 0, 0",
        "devices-kept, -1, -1",
        "viewers.longest-age, -1s, PT-1S",
        "viewers.max-size, -1, -1",
    })
    void names_a_refused_property_its_value_and_a_remedy(
            String property, String value, String shown, CapturedOutput output) {
        StartOf.failing(Application.Complete.class, "--channel-partners." + property + "=" + value);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The property channel-partners." + property + " is '" + shown + "'")
                .contains("Set it to ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "former-keys"})
    void refuses_a_malformed_key_without_showing_it(String property, CapturedOutput output) {
        String tooShort = "c2VjcmV0";
        String notBase64 = "very secret!";
        for (String wrong : List.of(tooShort, notBase64)) {
            StartOf.failing(Application.Complete.class, "--channel-partners.cursors." + property + "=" + wrong);
        }
        assertThat(output)
                .contains("The property channel-partners.cursors." + property + " is not a key")
                .contains("it has 48 bits instead of 256")
                .contains("it is not Base64")
                .contains("openssl rand -base64 32")
                .doesNotContain(tooShort)
                .doesNotContain(notBase64)
                .doesNotContain("Illegal base64 character");
    }

    @Test
    void names_a_property_that_cannot_be_read(CapturedOutput output) {
        StartOf.failing(Application.Complete.class, "--channel-partners.attempts=many");
        assertThat(output).contains("channel-partners.attempts").contains("many");
    }
}
