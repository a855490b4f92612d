package io.channelpartners.spring.line;

import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;

/** Auto-configurations of Spring Boot 3.5. */
public final class BootClasses {

    private BootClasses() {}

    /** A data source, and Flyway. */
    public static Class<?>[] database() {
        return new Class<?>[] {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class};
    }
}
