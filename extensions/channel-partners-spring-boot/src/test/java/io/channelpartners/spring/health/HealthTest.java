package io.channelpartners.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spring.Application;
import io.channelpartners.spring.StartOf;
import io.channelpartners.spring.StoreDetails;
import io.channelpartners.spring.line.Contributor;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemorySharedViewStore;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class HealthTest {

    private static final String NAME = "channelPartnersHealthIndicator";

    @Test
    void is_up_while_the_store_works() {
        Application.complete()
                .run(context -> assertThat(Contributor.in(context).status()).isEqualTo("UP"));
    }

    @Configuration(proxyBeanMethods = false)
    static class OnACluster {

        @Bean
        IntSupplier reachable() {
            return () -> 3;
        }

        @Bean
        StoreDetails replicas(IntSupplier reachable) {
            return () -> Map.of("replicas", reachable.getAsInt());
        }
    }

    @Test
    void shows_the_details_of_a_store() {
        Application.complete()
                .withUserConfiguration(OnACluster.class)
                .run(context -> assertThat(Contributor.in(context).details()).isEqualTo(Map.of("replicas", 3)));
    }

    @Test
    void is_down_while_the_store_of_shared_views_fails() {
        InMemorySharedViewStore sharedViews = new InMemorySharedViewStore();
        Application.complete()
                .withBean(SharedViewStore.class, () -> sharedViews)
                .run(context -> {
                    sharedViews.fail(true);
                    assertThat(Contributor.in(context).status()).isEqualTo("DOWN");
                });
    }

    @Test
    void is_down_while_the_store_fails() {
        Application.complete().run(context -> {
            context.getBean(InMemoryEnvironmentStore.class).fail(true);
            assertThat(Contributor.in(context).status()).isEqualTo("DOWN");
        });
    }

    @Test
    void does_not_exist_without_the_library() {
        Application.empty().run(context -> assertThat(context).doesNotHaveBean(NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"management.health.channelpartners.enabled=false", "management.health.defaults.enabled=false"})
    void can_be_switched_off_as_every_other(String property) {
        Application.complete()
                .withPropertyValues(property)
                .run(context -> assertThat(context).doesNotHaveBean(NAME));
    }

    @Test
    void its_own_switch_counts_more_than_that_of_all() {
        Application.complete()
                .withPropertyValues(
                        "management.health.defaults.enabled=false", "management.health.channelpartners.enabled=true")
                .run(context -> assertThat(context).hasBean(NAME));
    }

    @Test
    void refuses_a_timeout_of_zero(CapturedOutput output) {
        StartOf.failing(Application.Complete.class, "--channel-partners.health.timeout=0s");
        assertThat(output).contains("The property channel-partners.health.timeout is 'PT0S'");
    }
}
