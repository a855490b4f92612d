package io.channelpartners.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.ViewerCache;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

class AutoConfigurationTest {

    private static final Instant THEN = Instant.parse("2030-01-02T03:04:05Z");
    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    private static Instant setUp(ApplicationContext context) {
        ChannelPartners partners = context.getBean(ChannelPartners.class);
        return partners.setUp(ACME, "ACME", Actor.of("admin"), environment -> environment)
                .change()
                .at();
    }

    @Test
    void offers_the_library_and_its_entry_points() {
        Application.complete().run(context -> {
            assertThat(context)
                    .hasSingleBean(ChannelPartnersLibrary.class)
                    .hasSingleBean(UserForgetting.class)
                    .hasSingleBean(ViewerCache.class)
                    .doesNotHaveBean(ViewSharing.class);
            ChannelPartnersLibrary library = context.getBean(ChannelPartnersLibrary.class);
            assertThat(context.getBean(ChannelPartners.class)).isSameAs(library.channelPartners());
            assertThat(context.getBean(PartnerAccess.class)).isSameAs(library.partnerAccess());
        });
    }

    @Test
    void offers_shared_views_if_there_is_a_store_of_them() {
        Application.complete()
                .withBean(SharedViewStore.class, InMemorySharedViewStore::new)
                .run(context -> assertThat(context).hasSingleBean(ViewSharing.class));
    }

    @ParameterizedTest
    @ValueSource(classes = {EnvironmentStore.class, PartnerVerifier.class, PassportDirectory.class})
    void does_nothing_without_a_part(Class<?> missing) {
        ApplicationContextRunner runner = Application.empty();
        for (Map.Entry<Class<?>, Object> part : parts().entrySet()) {
            runner = part.getKey() == missing
                    ? runner
                    : runner.withInitializer(context -> context.getBeanFactory()
                            .registerSingleton(part.getKey().getSimpleName(), part.getValue()));
        }
        runner.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(ChannelPartnersLibrary.class)
                .doesNotHaveBean(ChannelPartners.class)
                .doesNotHaveBean(PartnerAccess.class)
                .doesNotHaveBean(UserForgetting.class));
    }

    private static Map<Class<?>, Object> parts() {
        return Map.of(
                EnvironmentStore.class, new InMemoryEnvironmentStore(),
                PartnerVerifier.class, new InMemoryPartnerVerifier(Clock.systemUTC()),
                PassportDirectory.class, new InMemoryPassportDirectory(Clock.systemUTC()));
    }

    @Test
    void works_without_a_database_module_metrics_and_actuator() {
        Application.complete()
                .withClassLoader(new FilteredClassLoader(
                        "io.channelpartners.jdbc",
                        "org.springframework.jdbc",
                        "io.micrometer",
                        "org.springframework.boot.actuate",
                        "org.springframework.boot.health"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(ChannelPartners.class));
    }

    @Test
    void a_bean_of_the_application_replaces_its_own() {
        ChannelPartnersLibrary own = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(Clock.systemUTC()))
                .passports(new InMemoryPassportDirectory(Clock.systemUTC()))
                .clock(Clock.systemUTC())
                .build();
        Application.complete()
                .withBean(ChannelPartnersLibrary.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(ChannelPartners.class)).isSameAs(own.channelPartners()));
    }

    @Test
    void takes_the_clock_of_the_application() {
        Application.complete()
                .withBean(Clock.class, () -> Clock.fixed(THEN, ZoneOffset.UTC))
                .run(context -> {
                    assertThat(setUp(context)).isEqualTo(THEN);
                });
    }

    @Test
    void adds_no_clock_for_others_to_find() {
        Application.complete().run(context -> assertThat(context).doesNotHaveBean(Clock.class));
    }

    @Test
    void refuses_two_clocks_instead_of_taking_one() {
        Application.complete()
                .withBean("one", Clock.class, Clock::systemUTC)
                .withBean("two", Clock.class, Clock::systemUTC)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void calls_listeners_in_their_order_and_each_once() {
        List<String> called = new ArrayList<>();
        Application.complete()
                .withBean("b", AccessListener.class, () -> new Second(called))
                .withBean("a", AccessListener.class, () -> new First(called))
                .run(context -> {
                    setUp(context);
                    assertThat(called).containsExactly("first", "second");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Small {

        @Bean
        ChannelPartnersLibraryCustomizer smallCache() {
            return builder -> builder.devicesKept(50_000);
        }
    }

    @Test
    void a_customizer_overrides_properties() {
        Application.complete()
                .withUserConfiguration(Small.class)
                .withPropertyValues("channel-partners.devices-kept=7")
                .run(context -> assertThat(context.getBean(ChannelPartnersLibrary.class)
                                .cache()
                                .mostDevices())
                        .isEqualTo(50_000));
    }

    @Test
    void a_customizer_overrides_beans() {
        Application.complete()
                .withPropertyValues("channel-partners.longest-age=1h")
                .withBean(
                        ChannelPartnersLibraryCustomizer.class,
                        () -> builder -> builder.clock(Clock.fixed(THEN, ZoneOffset.UTC)))
                .withBean("clock", Clock.class, Clock::systemUTC)
                .run(context -> {
                    assertThat(setUp(context)).isEqualTo(THEN);
                });
    }

    @Test
    void asks_the_back_end_of_the_application() {
        Application.complete().run(context -> {
            ChannelPartners partners = context.getBean(ChannelPartners.class);
            assertThat(partners.checkId(Application.LOCATION).orThrow().id()).isEqualTo(Application.LOCATION);
            assertThat(partners.checkId(PartnerLocationId.of("1"))).isInstanceOf(IdCheck.NotRecognized.class);
        });
    }

    @Order(1)
    private record First(List<String> called) implements AccessListener {

        @Override
        public void changed(ChangeSaved event) {
            called.add("first");
        }
    }

    @Order(2)
    private record Second(List<String> called) implements AccessListener {

        @Override
        public void changed(ChangeSaved event) {
            called.add("second");
        }
    }
}
