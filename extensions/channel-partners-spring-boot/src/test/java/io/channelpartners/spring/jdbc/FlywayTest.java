package io.channelpartners.spring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.postgresql.PostgresServer;
import io.channelpartners.spring.Application;
import io.channelpartners.spring.line.BootClasses;
import io.channelpartners.spring.line.SecondHistory;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Our migrations are called V1, V2 and so on, like those of an application. */
class FlywayTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    abstract static class Beside {

        private ApplicationContextRunner runner() {
            return Application.empty()
                    .withConfiguration(AutoConfigurations.of(BootClasses.database()))
                    .withUserConfiguration(Application.BackEnd.class)
                    .withPropertyValues("spring.flyway.locations=classpath:db/app")
                    .withPropertyValues(database());
        }

        abstract String[] database();

        abstract String scripts();

        @Test
        void migrates_its_own_tables_beside_the_history_of_the_application() {
            runner().run(context -> {
                assertIsWorking(context);
                assertThat(histories(context)).isEqualTo(1);
            });
        }

        @Test
        void lets_the_application_migrate_further_at_the_next_start() {
            runner().run(Beside::assertIsWorking);
            runner().withPropertyValues("spring.flyway.locations=classpath:db/app,classpath:db/later")
                    .run(context -> {
                        assertThat(context).hasNotFailed();
                        assertThat(context.getBean(ChannelPartners.class).environment(ACME))
                                .isPresent();
                        assertThat(histories(context)).isEqualTo(2);
                    });
        }

        @Test
        void lets_flyway_run_its_migrations_with_a_history_of_their_own() {
            ApplicationContextRunner both = runner().withUserConfiguration(SecondHistory.class)
                    .withPropertyValues("channel-partners.jdbc.migrate=never", "database=" + scripts());
            both.run(context -> {
                assertIsWorking(context);
                assertThat(histories(context)).isEqualTo(1);
                assertThat(new JdbcTemplate(source(context))
                                .queryForObject(
                                        "SELECT count(*) FROM cp_flyway_history WHERE version = '1'", Integer.class))
                        .isEqualTo(1);
            });
            both.run(again -> assertThat(again.getBean(ChannelPartners.class).environment(ACME))
                    .isPresent());
        }

        @Test
        void one_history_for_both_is_refused_by_flyway() {
            runner().withPropertyValues(
                            "channel-partners.jdbc.migrate=never",
                            "spring.flyway.locations=classpath:db/app,classpath:channel-partners/" + scripts())
                    .run(context -> assertThat(context.getStartupFailure())
                            .rootCause()
                            .hasMessageContaining("Found more than one migration with version 1"));
        }

        @Test
        void migrates_a_schema_that_was_not_empty_before_flyway_came() {
            Application.empty()
                    .withConfiguration(AutoConfigurations.of(BootClasses.database()))
                    .withPropertyValues("spring.flyway.enabled=false")
                    .withPropertyValues(database())
                    .run(context -> new JdbcTemplate(source(context)).execute("CREATE TABLE older (x INTEGER)"));
            runner().withPropertyValues("spring.flyway.baseline-on-migrate=true", "spring.flyway.baseline-version=0")
                    .run(Beside::assertIsWorking);
        }

        private static DataSource source(ApplicationContext context) {
            return context.getBean(DataSource.class);
        }

        private static void assertIsWorking(ApplicationContext context) {
            context.getBean(ChannelPartners.class).setUp(ACME, "ACME", Actor.of("admin"), environment -> environment);
            new JdbcTemplate(source(context)).update("INSERT INTO orders (id) VALUES (1)");
        }

        /** How many migrations of the application Flyway has recorded. */
        private static @Nullable Integer histories(ApplicationContext context) {
            return new JdbcTemplate(source(context))
                    .queryForObject(
                            "SELECT count(*) FROM flyway_schema_history WHERE version IS NOT NULL", Integer.class);
        }
    }

    @Nested
    class OnSqlite extends Beside {

        @TempDir
        private Path folder;

        @Override
        String[] database() {
            return new String[] {
                "spring.datasource.url=" + SqliteFile.in(folder, "main.db").url()
            };
        }

        @Override
        String scripts() {
            return "sqlite";
        }
    }

    @Nested
    class OnPostgres extends Beside {

        private static final AtomicInteger SCHEMAS = new AtomicInteger();
        private static PostgresServer server;

        /** A schema of its own for each test, which begins empty. */
        private final String schema = "schema" + SCHEMAS.incrementAndGet();

        @BeforeAll
        static void start() {
            server = PostgresServer.start();
        }

        @Override
        String[] database() {
            return new String[] {
                "spring.datasource.url=jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?currentSchema="
                        + schema,
                "spring.datasource.username=test",
                "spring.datasource.hikari.connection-init-sql=CREATE SCHEMA IF NOT EXISTS " + schema
            };
        }

        @Override
        String scripts() {
            return "postgresql";
        }
    }
}
