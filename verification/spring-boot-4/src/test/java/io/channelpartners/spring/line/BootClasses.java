package io.channelpartners.spring.line;

import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** The auto-configurations of Spring Boot 4. */
public final class BootClasses {

    private BootClasses() {}

    /** A data source, and Flyway. */
    public static Class<?>[] database() {
        return new Class<?>[] {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class};
    }
}
