package io.channelpartners.spring.metrics;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spring.Application;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.view.PartnerView;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MetersTest {

    private static final int MANY = 100_000;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private ApplicationContextRunner runner() {
        return Application.complete()
                .withBean(SharedViewStore.class, InMemorySharedViewStore::new)
                .withBean(MeterRegistry.class, () -> registry);
    }

    private double count(String name, String... tags) {
        return registry.get(name).tags(tags).counter().count();
    }

    private long timed(String name, String... tags) {
        return registry.get(name).tags(tags).timer().count();
    }

    @Test
    void counts_decisions_by_feature_and_visibility() {
        runner().run(context -> {
            Asked.everything(context);
            String decisions = "channel.partners.decisions";
            assertThat(count(decisions, "feature", "warranty_status", "visible", "true"))
                    .isEqualTo(1);
            assertThat(count(decisions, "feature", "support_case_report", "visible", "false"))
                    .isEqualTo(1);
            assertThat(count(decisions, "feature", "all", "visible", "true")).isEqualTo(1);
            assertThat(registry.get(decisions).counters().stream()
                            .mapToDouble(each -> each.count())
                            .sum())
                    .isEqualTo(3);
        });
    }

    @Test
    void counts_an_explanation_apart_from_decisions() {
        runner().run(context -> {
            Asked.everything(context);
            assertThat(count("channel.partners.explanations", "feature", "warranty_status"))
                    .isEqualTo(1);
        });
    }

    @Test
    void times_lists_counts_changes_and_previews() {
        runner().run(context -> {
            Asked.everything(context);
            assertThat(timed("channel.partners.lists", "list", "visible_devices"))
                    .isEqualTo(1);
            assertThat(timed("channel.partners.counts", "list", "visible_devices"))
                    .isEqualTo(1);
            assertThat(timed("channel.partners.changes")).isEqualTo(1);
            assertThat(timed("channel.partners.previews")).isEqualTo(1);
        });
    }

    @Test
    void counts_shares_and_checks_by_outcome() {
        runner().run(context -> {
            Asked.everything(context);
            assertThat(count("channel.partners.shares")).isEqualTo(1);
            assertThat(count("channel.partners.checks", "outcome", "recognized"))
                    .isEqualTo(2); // one of them at sign-in
            assertThat(count("channel.partners.checks", "outcome", "not_recognized"))
                    .isEqualTo(1);
            assertThat(timed("channel.partners.check.duration", "outcome", "not_recognized"))
                    .isEqualTo(1);
        });
    }

    @Test
    void times_calls_of_what_the_application_brings() {
        runner().run(context -> {
            Asked.everything(context);
            assertThat(timed("channel.partners.calls", "part", "verifier", "call", "verifier_check", "outcome", "done"))
                    .isPositive();
            assertThat(timed("channel.partners.calls", "part", "library", "call", "set_up", "outcome", "done"))
                    .isEqualTo(1);
        });
    }

    @Test
    void shows_the_cache() {
        runner().run(context -> {
            Asked.everything(context);
            assertThat(registry.get("channel.partners.cache.environments")
                            .gauge()
                            .value())
                    .isEqualTo(1);
            assertThat(registry.get("channel.partners.cache.devices.max")
                            .gauge()
                            .value())
                    .isEqualTo(1_000_000);
            assertThat(registry.get("channel.partners.cache.reads")
                            .tag("result", "hit")
                            .functionCounter()
                            .count())
                    .isPositive();
        });
    }

    @Test
    void the_number_of_meters_does_not_depend_on_what_was_asked() {
        runner().run(context -> {
            int before = registry.getMeters().size();
            PartnerView view = Asked.setUp(context);
            InsightOnlineFeature[] features = InsightOnlineFeature.values();
            for (int i = 0; i < MANY; i++) {
                view.isVisible(DeviceId.of("device-" + i), features[i % features.length]);
            }
            for (int i = 0; i < 1000; i++) {
                context.getBean(ChannelPartners.class).environment(EnvironmentId.of("customer-" + i));
            }
            assertThat(registry.getMeters()).hasSize(before);
            assertThat(registry.get("channel.partners.decisions").counters().stream()
                            .mapToDouble(each -> each.count())
                            .sum())
                    .isEqualTo(MANY);
        });
    }

    @Test
    void no_meter_names_a_customer_a_device_a_location_or_a_user() {
        runner().run(context -> {
            Asked.everything(context);
            List<String> texts = registry.getMeters().stream()
                    .map(Meter::getId)
                    .map(id -> (id + " " + id.getDescription()).toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(texts)
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("secret"))
                    .noneMatch(text -> text.contains(Application.LOCATION.value()))
                    .noneMatch(text -> text.contains(Application.PASSPORT.value()))
                    .noneMatch(text -> text.contains("@"));
        });
    }

    @Test
    void counts_in_each_of_two_registries() {
        SimpleMeterRegistry other = new SimpleMeterRegistry();
        runner().withBean("other", MeterRegistry.class, () -> other).run(context -> {
            Asked.everything(context);
            for (MeterRegistry each : List.of(registry, other)) {
                assertThat(each.get("channel.partners.decisions")
                                .tags("feature", "all", "visible", "true")
                                .counter()
                                .count())
                        .isEqualTo(1);
                assertThat(each.get("channel.partners.cache.environments")
                                .gauge()
                                .value())
                        .isEqualTo(1);
            }
        });
    }

    @Test
    void registers_nothing_if_told_so() {
        runner().withPropertyValues("channel-partners.metrics.enabled=false").run(context -> {
            Asked.everything(context);
            assertThat(registry.getMeters()).isEmpty();
        });
    }

    @Test
    void does_without_a_registry() {
        Application.complete().run(context -> {
            Asked.setUp(context).isVisible(Asked.DEVICE, WARRANTY_STATUS);
            assertThat(context).doesNotHaveBean(QuestionMeters.class).doesNotHaveBean(CallTimers.class);
        });
    }

    @Test
    void does_without_micrometer() {
        Application.complete()
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(context -> assertThat(context).hasNotFailed());
    }
}
