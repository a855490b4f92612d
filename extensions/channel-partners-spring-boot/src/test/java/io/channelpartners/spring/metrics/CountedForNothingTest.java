package io.channelpartners.spring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.DecisionAsked;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedForNothingTest {

    private static final int MANY = 100_000;

    /** One event, as often as needed. */
    private record Event(Optional<InsightOnlineFeature> feature, boolean isVisible, boolean isExplanation)
            implements DecisionAsked {

        @Override
        public AccessQuestion question() {
            return new AccessQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH);
        }

        @Override
        public DeviceId device() {
            return DeviceId.of("any");
        }

        @Override
        public FeatureSet visible() {
            throw new AssertionError("a counter needs no look-up");
        }

        @Override
        public AccessDecision decision(InsightOnlineFeature about) {
            throw new AssertionError("a counter needs no reason");
        }

        @Override
        public String explanation(InsightOnlineFeature about) {
            throw new AssertionError("a counter needs no explanation");
        }
    }

    /** The measurement itself and a background compiler may allocate a few bytes. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void counting_a_decision_allocates_nothing(boolean aboutOne) {
        QuestionMeters meters = new QuestionMeters(new SimpleMeterRegistry());
        Optional<InsightOnlineFeature> feature =
                aboutOne ? Optional.of(InsightOnlineFeature.WARRANTY_STATUS) : Optional.empty();
        Event event = new Event(feature, true, false);
        count(meters, event);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        count(meters, event);
        long allocated = thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(allocated).isLessThan(MANY / 10);
    }

    private static void count(QuestionMeters meters, DecisionAsked event) {
        for (int i = 0; i < MANY; i++) {
            meters.decided(event);
        }
    }
}
