package io.channelpartners.benchmarks.spring;

import io.channelpartners.PartnerAccess;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same application with this library, its stores in the database, its meters and its health check. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class StartedApplication {

    /** Creates the configuration; Spring does. */
    public StartedApplication() {}

    /** Starts and ends. */
    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = SpringApplication.run(StartedApplication.class, args)) {
            context.getBean(PartnerAccess.class);
        }
    }

    @Bean
    PartnerVerifier verifier() {
        return new InMemoryPartnerVerifier(Clock.systemUTC());
    }

    @Bean
    PassportDirectory passports() {
        return new InMemoryPassportDirectory(Clock.systemUTC());
    }
}
