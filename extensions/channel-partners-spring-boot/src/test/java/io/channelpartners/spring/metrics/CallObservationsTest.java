package io.channelpartners.spring.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.channelpartners.ChannelPartners;
import io.channelpartners.event.CallObserver;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spring.Application;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CallObservationsTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TestObservationRegistry observations = TestObservationRegistry.create();

    private ApplicationContextRunner runner() {
        return Application.complete()
                .withBean(SharedViewStore.class, InMemorySharedViewStore::new)
                .withBean(MeterRegistry.class, () -> meters)
                .withBean(ObservationRegistry.class, () -> observations);
    }

    /** Records spans as a tracer would: each with its parent. */
    private static final class Spans implements ObservationHandler<Observation.Context> {

        private final List<String> ended = new ArrayList<>();

        @Override
        public void onStop(Observation.Context context) {
            ended.add(call(context) + " in " + call(parent(context)));
        }

        private static Observation.@Nullable ContextView parent(Observation.Context context) {
            ObservationView parent = context.getParentObservation();
            return parent == null ? null : parent.getContextView();
        }

        private static String call(Observation.@Nullable ContextView context) {
            KeyValue call = context == null ? null : context.getLowCardinalityKeyValue("call");
            return call == null ? "nothing" : call.getValue();
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }

    @Test
    void a_call_of_the_store_is_inside_the_call_of_the_library() {
        Spans spans = new Spans();
        observations.observationConfig().observationHandler(spans);
        runner().run(context -> {
            context.getBean(ChannelPartners.class).environment(Asked.ACME);
            assertThat(spans.ended).containsExactly("store_stamp in environment", "environment in nothing");
        });
    }

    @Test
    void names_the_part_the_call_and_the_outcome() {
        runner().run(context -> {
            context.getBean(ChannelPartners.class).environment(Asked.ACME);
            TestObservationRegistryAssert.assertThat(observations)
                    .hasObservationWithNameEqualTo("channel.partners.calls")
                    .that()
                    .hasBeenStopped()
                    .hasLowCardinalityKeyValueWithKey("part")
                    .hasLowCardinalityKeyValue("outcome", "done");
        });
    }

    @Test
    void a_failed_call_is_an_error_without_what_was_thrown() {
        List<Throwable> errors = new ArrayList<>();
        observations.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onError(Observation.Context context) {
                errors.add(Objects.requireNonNull(context.getError()));
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        runner().run(context -> {
            context.getBean(InMemoryEnvironmentStore.class).fail(true);
            ChannelPartners partners = context.getBean(ChannelPartners.class);
            assertThatThrownBy(() -> partners.environment(Asked.ACME)).isInstanceOf(RuntimeException.class);
            assertThat(errors).hasSize(2).allSatisfy(error -> {
                assertThat(error.getCause()).isNull();
                assertThat(error.getMessage()).matches("(store_stamp|environment) failed");
            });
        });
    }

    @Test
    void an_observation_stops_even_if_a_handler_of_its_scope_fails() {
        List<String> stopped = new ArrayList<>();
        observations.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onScopeClosed(Observation.Context context) {
                throw new IllegalStateException("the scope");
            }

            @Override
            public void onStop(Observation.Context context) {
                stopped.add(context.getName());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        runner().run(context -> {
            ChannelPartners partners = context.getBean(ChannelPartners.class);
            Thread own = new Thread(() -> partners.environment(Asked.ACME)); // in which the scopes stay open
            own.start();
            own.join();
            assertThat(stopped).hasSize(2);
        });
    }

    @Test
    void leaves_no_observation_open_in_the_thread() {
        runner().run(context -> {
            Asked.everything(context);
            assertThat(observations.getCurrentObservation()).isNull();
            assertThat(observations.getCurrentObservationScope()).isNull();
        });
    }

    @Test
    void handlers_of_meters_time_the_calls_so_nothing_is_timed_twice() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        runner().run(context -> {
            context.getBean(ChannelPartners.class).environment(Asked.ACME);
            assertThat(meters.get("channel.partners.calls").timers())
                    .hasSize(2)
                    .allSatisfy(timer -> assertThat(timer.count()).isEqualTo(1));
            assertThat(meters.get("channel.partners.calls.active").longTaskTimers())
                    .hasSize(2);
        });
    }

    @Test
    void no_observation_names_a_customer_a_device_a_location_or_a_user() {
        List<String> texts = new ArrayList<>();
        observations.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                texts.add(context.getName() + context.getContextualName() + context.getAllKeyValues());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        runner().run(context -> {
            Asked.everything(context);
            assertThat(texts)
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("secret"))
                    .noneMatch(text -> text.contains(Application.LOCATION.value()))
                    .noneMatch(text -> text.contains(Application.PASSPORT.value()))
                    .noneMatch(text -> text.contains("@"));
        });
    }

    @Test
    void a_registry_without_handlers_does_not_replace_the_timers() {
        ApplicationContextRunner withNoop = Application.complete()
                .withBean(MeterRegistry.class, () -> meters)
                .withBean(ObservationRegistry.class, () -> ObservationRegistry.NOOP);
        withNoop.run(context -> assertThat(context).hasSingleBean(CallTimers.class));
    }

    @Test
    void observes_without_meters() {
        Application.complete()
                .withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .withBean(ObservationRegistry.class, () -> observations)
                .run(context -> {
                    context.getBean(ChannelPartners.class).environment(Asked.ACME);
                    TestObservationRegistryAssert.assertThat(observations)
                            .hasObservationWithNameEqualTo("channel.partners.calls");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"enabled", "observations"})
    void observes_nothing_without_meters_if_told_so(String property) {
        Application.complete()
                .withBean(ObservationRegistry.class, () -> observations)
                .withPropertyValues("channel-partners.metrics." + property + "=false")
                .run(context -> assertThat(context).doesNotHaveBean(CallObserver.class));
    }

    @Test
    void times_calls_instead_if_told_so() {
        runner().withPropertyValues("channel-partners.metrics.observations=false")
                .run(context -> assertThat(context).hasSingleBean(CallTimers.class));
    }
}
