package io.channelpartners.console.sample;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the library, of the sample and of the pages: all must read the same one. */
@Configuration(proxyBeanMethods = false)
class SampleTime {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
