package io.channelpartners.console;

import io.channelpartners.testkit.SettableClock;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** Does at once what the application does beside the requests, and lets a millisecond pass whenever it is asked for the time. */
@TestConfiguration(proxyBeanMethods = false)
class AtOnce {

    @Bean
    @Primary
    Clock testClock() {
        return SettableClock.advancing(Duration.ofMillis(1));
    }

    @Bean
    @Primary
    TaskExecutor executor() {
        return new SyncTaskExecutor();
    }
}
