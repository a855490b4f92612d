package io.channelpartners.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spi.StoreException;
import io.channelpartners.spring.Application;
import io.channelpartners.spring.StoreSizes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class EndpointTest {

    private static final String KEY =
            Base64.getEncoder().encodeToString("thirty-two bytes are a good key.".getBytes(StandardCharsets.US_ASCII));

    private static ApplicationContextRunner exposed() {
        return Application.complete().withPropertyValues("management.endpoints.web.exposure.include=channelpartners");
    }

    @Test
    void is_not_there_unless_it_is_exposed() {
        Application.complete().run(context -> assertThat(context).doesNotHaveBean(ChannelPartnersEndpoint.class));
    }

    @Test
    void shows_ages_and_limits() {
        exposed().withPropertyValues("channel-partners.longest-age=2h").run(context -> {
            Map<String, Object> told =
                    context.getBean(ChannelPartnersEndpoint.class).settings();
            assertThat(told)
                    .containsEntry("longestAge", "PT2H")
                    .containsEntry("tolerance", "PT1M")
                    .containsEntry("attempts", 16)
                    .containsEntry("devicesKept", 1_000_000L)
                    .containsEntry("store", "InMemoryEnvironmentStore")
                    .containsEntry("cursorKey", "random")
                    .containsKey("version");
            assertThat(told.get("cache")).hasToString("{environments=0, devices=0, hits=0, misses=0}");
        });
    }

    @Test
    void shows_the_sizes_that_a_store_tells() {
        exposed()
                .withBean(StoreSizes.class, () -> () -> Map.of("rows", 7L))
                .run(context -> assertThat(settings(context)).containsEntry("sizes", Map.of("rows", 7L)));
    }

    @Test
    void shows_why_a_store_tells_no_sizes() {
        StoreSizes failing = () -> {
            throw new StoreException(StoreException.Kind.TIMEOUT, "of " + Application.EMAIL.value(), null, false);
        };
        exposed()
                .withBean(StoreSizes.class, () -> failing)
                .run(context -> assertThat(settings(context)).containsEntry("sizes", "unknown: timeout"));
    }

    @Test
    void shows_no_sizes_of_a_store_that_tells_none() {
        exposed().run(context -> assertThat(settings(context)).doesNotContainKey("sizes"));
    }

    private static Map<String, Object> settings(ApplicationContext context) {
        return context.getBean(ChannelPartnersEndpoint.class).settings();
    }

    @Test
    void shows_no_key() {
        exposed()
                .withPropertyValues(
                        "channel-partners.cursors.key=" + KEY, "channel-partners.cursors.former-keys=" + KEY)
                .run(context -> {
                    Map<String, Object> told =
                            context.getBean(ChannelPartnersEndpoint.class).settings();
                    assertThat(told).containsEntry("cursorKey", "given").containsEntry("formerCursorKeys", 1);
                    assertThat(told.toString()).doesNotContain(KEY);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel-partners.cursors.key",
                "channelPartners.cursors.formerKeys[0]",
                "channel-partners.cursors.former-keys[1]",
                "channel-partners.authzen.token-key",
                "channelPartners.authzen.formerTokenKeys[2]",
                "CHANNELPARTNERS_CURSORS_KEY",
                "channel_partners.cursors.key",
                "CHANNEL_PARTNERS_CURSORS_KEY"
            })
    void other_endpoints_hide_keys_however_the_property_is_spelled(String property) {
        assertThat(shown(property)).isEqualTo(SanitizableData.SANITIZED_VALUE);
    }

    @Test
    void other_endpoints_show_other_properties_as_before() {
        assertThat(shown("channel-partners.attempts")).isEqualTo(KEY);
    }

    private static @Nullable Object shown(String property) {
        AtomicReference<@Nullable Object> shown = new AtomicReference<>();
        Application.empty()
                .run(context -> shown.set(context.getBean(SanitizingFunction.class)
                        .apply(new SanitizableData(null, property, KEY))
                        .getValue()));
        return shown.get();
    }
}
