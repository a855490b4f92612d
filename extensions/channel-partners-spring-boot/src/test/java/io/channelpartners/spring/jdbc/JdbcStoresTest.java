package io.channelpartners.spring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.ChannelPartners;
import io.channelpartners.ViewSharing;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spring.Application;
import io.channelpartners.spring.StoreSizes;
import io.channelpartners.spring.line.Contributor;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcStoresTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final Actor ADMIN = Actor.of("admin");

    @TempDir
    private Path folder;

    private SqliteFile database;
    private DataSource source;

    @BeforeEach
    void make_a_database() {
        database = SqliteFile.in(folder, "main.db");
        source = database.dataSource();
    }

    private ApplicationContextRunner runner() {
        return Application.empty().withUserConfiguration(Application.BackEnd.class);
    }

    private ApplicationContextRunner withSource() {
        return runner().withBean(DataSource.class, () -> source);
    }

    private static void setUp(ApplicationContext context) {
        context.getBean(ChannelPartners.class).setUp(ACME, "ACME", ADMIN, environment -> environment);
    }

    @Test
    void keeps_environments_and_shared_views_in_the_data_source() {
        withSource().run(context -> {
            assertThat(context)
                    .hasSingleBean(JdbcEnvironmentStore.class)
                    .hasSingleBean(JdbcSharedViewStore.class)
                    .hasSingleBean(ViewSharing.class);
            setUp(context);
        });
        withSource()
                .run(again -> assertThat(again.getBean(ChannelPartners.class).environment(ACME))
                        .isPresent());
    }

    @Test
    void tells_operators_the_version_of_the_tables() {
        withSource().run(context -> {
            Contributor health = Contributor.in(context);
            assertThat(health.status()).isEqualTo("UP");
            assertThat(health.details()).isEqualTo(Map.of("tables", JdbcSchema.neededVersion()));
        });
    }

    @Test
    void tells_operators_the_size_of_the_tables() {
        withSource()
                .run(context -> assertThat(context.getBean(StoreSizes.class).ask())
                        .containsOnlyKeys("database")
                        .allSatisfy((name, bytes) -> assertThat(bytes).isPositive()));
    }

    @Test
    void is_down_once_the_tables_are_gone() {
        withSource().run(context -> {
            new JdbcTemplate(source).execute("DROP TABLE cp_schema");
            Contributor health = Contributor.in(context);
            assertThat(health.status()).isEqualTo("DOWN");
            assertThat(health.details()).isEqualTo(Map.of("kind", "schema_missing"));
        });
    }

    @Test
    void shares_no_views_if_told_so() {
        withSource()
                .withPropertyValues("channel-partners.jdbc.shared-views=false")
                .run(context ->
                        assertThat(context).hasSingleBean(ChannelPartners.class).doesNotHaveBean(ViewSharing.class));
    }

    @Test
    void leaves_the_database_alone_without_a_back_end() {
        Application.empty()
                .withBean(DataSource.class, () -> source)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EnvironmentStore.class));
        assertThat(database.hasTable("cp_schema")).isFalse();
    }

    @Test
    void leaves_the_database_alone_beside_a_store_of_the_application() {
        withSource()
                .withBean(EnvironmentStore.class, InMemoryEnvironmentStore::new)
                .run(context -> assertThat(context)
                        .hasSingleBean(ChannelPartners.class)
                        .doesNotHaveBean(JdbcTables.class)
                        .doesNotHaveBean(ViewSharing.class));
        assertThat(database.hasTable("cp_schema")).isFalse();
    }

    @Test
    void leaves_the_database_alone_if_told_so() {
        withSource()
                .withPropertyValues("channel-partners.jdbc.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EnvironmentStore.class));
        assertThat(database.hasTable("cp_schema")).isFalse();
    }

    @Test
    void migrates_nothing_if_told_never_to() {
        JdbcSchema.migrate(source);
        withSource()
                .withPropertyValues("channel-partners.jdbc.migrate=never")
                .run(context -> assertThat(context).hasSingleBean(ChannelPartners.class));
    }

    @Test
    void a_change_stays_when_a_transaction_around_it_rolls_back() {
        JdbcSchema.migrate(source);
        withSource().run(context -> {
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            transaction.executeWithoutResult(status -> {
                setUp(context);
                status.setRollbackOnly();
            });
            assertThat(context.getBean(ChannelPartners.class).environment(ACME)).isPresent();
        });
    }

    @Test
    void unwraps_proxies_however_nested() {
        DataSource nested = new TransactionAwareDataSourceProxy(
                new LazyConnectionDataSourceProxy(new TransactionAwareDataSourceProxy(source)));
        assertThat(OwnConnections.of(nested)).isSameAs(source);
        runner().withBean(DataSource.class, () -> nested).run(context -> {
            new JdbcTemplate(source).execute("CREATE TABLE mine (x INTEGER)");
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            transaction.executeWithoutResult(status -> {
                setUp(context);
                new JdbcTemplate(nested).update("INSERT INTO mine VALUES (1)");
                status.setRollbackOnly();
            });
            assertThat(context.getBean(ChannelPartners.class).environment(ACME)).isPresent();
            assertThat(new JdbcTemplate(source).queryForList("SELECT x FROM mine"))
                    .isEmpty();
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Primarily {

        @Bean
        @Primary
        DataSource first(TwoFiles files) {
            return files.first().dataSource();
        }

        @Bean
        DataSource second(TwoFiles files) {
            return files.second().dataSource();
        }
    }

    record TwoFiles(SqliteFile first, SqliteFile second) {}

    @Test
    void takes_the_primary_data_source_of_several() {
        TwoFiles files = new TwoFiles(database, SqliteFile.in(folder, "other.db"));
        runner().withBean(TwoFiles.class, () -> files)
                .withUserConfiguration(Primarily.class)
                .run(context -> assertThat(context).hasSingleBean(ChannelPartners.class));
        assertThat(files.first().hasTable("cp_schema")).isTrue();
        assertThat(files.second().hasTable("cp_schema")).isFalse();
    }

    @Test
    void takes_the_data_source_that_the_property_names() {
        TwoFiles files = new TwoFiles(database, SqliteFile.in(folder, "other.db"));
        runner().withBean(TwoFiles.class, () -> files)
                .withUserConfiguration(Primarily.class)
                .withPropertyValues("channel-partners.jdbc.data-source=second")
                .run(context -> assertThat(context).hasSingleBean(ChannelPartners.class));
        assertThat(files.first().hasTable("cp_schema")).isFalse();
        assertThat(files.second().hasTable("cp_schema")).isTrue();
    }
}
