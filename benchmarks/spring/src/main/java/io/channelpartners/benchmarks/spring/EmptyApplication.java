package io.channelpartners.benchmarks.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** An application with a database and Spring Boot's Actuator, which starts and exits. It does not use this library. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class EmptyApplication {

    /** Creates the configuration; Spring does. */
    public EmptyApplication() {}

    /** Starts and ends. */
    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args).close();
    }
}
