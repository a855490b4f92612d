package io.channelpartners.spring.line;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets Flyway run the migrations of channel-partners after those of the application, with a history of their own. */
@Configuration(proxyBeanMethods = false)
public class SecondHistory {

    @Bean
    FlywayMigrationStrategy twoHistories(@Value("${database}") String database) { // postgresql or sqlite
        return application -> {
            application.migrate();
            Flyway.configure()
                    .dataSource(application.getConfiguration().getDataSource())
                    .locations("classpath:channel-partners/" + database)
                    .table("cp_flyway_history")
                    .baselineOnMigrate(true) // the schema is not empty any more
                    .baselineVersion("0") // and V1 is still to be run
                    .load()
                    .migrate();
        };
    }
}
