package io.channelpartners.spring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.jdbc.AlongsideSave;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.spring.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class AlongsideTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    /** The data source as an application may know it. */
    static Stream<Named<UnaryOperator<DataSource>>> wrappings() {
        return Stream.of(
                Named.of("none", source -> source),
                Named.of("transaction-aware", TransactionAwareDataSourceProxy::new),
                Named.of("lazy", LazyConnectionDataSourceProxy::new),
                Named.of(
                        "both",
                        source -> new TransactionAwareDataSourceProxy(new LazyConnectionDataSourceProxy(source))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Outbox {

        @Bean
        AlongsideSave<EnvironmentChange> outbox(DataSource dataSource) {
            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            return (connection, change) -> jdbc.update(
                    "INSERT INTO outbox (environment_id, revision) VALUES (?, ?)",
                    change.environment().value(),
                    change.to().revision().number());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Refusing extends Outbox {

        @Bean
        AlongsideSave<EnvironmentChange> refusal() {
            return (connection, change) -> {
                throw new IllegalStateException("not today");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class InOrder {

        private final List<String> called = new ArrayList<>();

        @Bean
        @Order(2)
        AlongsideSave<EnvironmentChange> second() {
            return (connection, change) -> called.add("second");
        }

        @Bean
        @Order(1)
        AlongsideSave<EnvironmentChange> first() {
            return (connection, change) -> called.add("first");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Committing {

        @Bean
        AlongsideSave<EnvironmentChange> ends(DataSource dataSource) {
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
            return (connection, change) -> transaction.executeWithoutResult(status -> {});
        }
    }

    @TempDir
    private Path folder;

    private DataSource source;

    @BeforeEach
    void make_an_outbox() {
        source = SqliteFile.in(folder, "main.db").dataSource();
        new JdbcTemplate(source).execute("CREATE TABLE outbox (environment_id TEXT, revision INTEGER)");
    }

    private ApplicationContextRunner runner(DataSource known, Class<?> work) {
        return Application.empty()
                .withUserConfiguration(Application.BackEnd.class, work)
                .withBean(DataSource.class, () -> known);
    }

    private static void setUp(ApplicationContext context) {
        context.getBean(ChannelPartners.class).setUp(ACME, "ACME", Actor.of("admin"), environment -> environment);
    }

    private String rows() {
        return new JdbcTemplate(source)
                .queryForList("SELECT revision FROM outbox", Integer.class)
                .toString();
    }

    /** On SQLite, a second connection could not write before the save commits: it would wait for itself. */
    @ParameterizedTest
    @MethodSource("wrappings")
    void work_with_a_template_is_in_the_transaction_of_the_save(UnaryOperator<DataSource> wrapping) {
        runner(wrapping.apply(source), Outbox.class).run(context -> {
            setUp(context);
            assertThat(rows()).isEqualTo("[1]");
        });
    }

    @Test
    void an_exception_rolls_everything_back() {
        runner(source, Refusing.class).run(context -> {
            assertThatThrownBy(() -> setUp(context)).hasMessage("not today");
            assertThat(rows()).isEqualTo("[]");
            assertThat(context.getBean(ChannelPartners.class).environment(ACME)).isEmpty();
        });
    }

    @Test
    void several_works_are_called_in_their_order() {
        runner(source, InOrder.class).run(context -> {
            setUp(context);
            assertThat(context.getBean(InOrder.class).called).containsExactly("first", "second");
        });
    }

    @Test
    void leaves_the_transaction_around_the_change_alone() {
        runner(source, Outbox.class).run(context -> {
            JdbcTemplate jdbc = new JdbcTemplate(source);
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            transaction.executeWithoutResult(status -> {
                setUp(context);
                jdbc.update("INSERT INTO outbox (environment_id, revision) VALUES ('of the caller', 7)");
                status.setRollbackOnly();
            });
            assertThat(rows()).isEqualTo("[1]");
        });
    }

    @Test
    void work_that_ends_the_transaction_is_detected() {
        runner(source, Committing.class)
                .run(context -> assertThatThrownBy(() -> setUp(context)).isInstanceOf(JdbcStoreException.class));
    }
}
