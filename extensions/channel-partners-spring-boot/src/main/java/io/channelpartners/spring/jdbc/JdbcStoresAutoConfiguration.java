package io.channelpartners.spring.jdbc;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.jdbc.AlongsideSave;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spring.ChannelPartnersProperties;
import io.channelpartners.spring.StoreDetails;
import io.channelpartners.spring.StoreSizes;
import io.channelpartners.user.SharedView;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Stores environments and shared views in a {@link DataSource} of the application, unless it has an {@link EnvironmentStore} of its own.
 * Without a {@link PartnerVerifier} and a {@link PassportDirectory}, there is no library, so nothing touches the database.
 *
 * <p>The tables are migrated after the application's own scripts, including Flyway's, so that those find the schema that they expect.
 */
@AutoConfiguration(
        afterName = { // The first of each pair is the name in Spring Boot 3.5, the second in 4; unknown names are
            // ignored.
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ConditionalOnClass({JdbcEnvironmentStore.class, DelegatingDataSource.class})
@ConditionalOnBean({DataSource.class, PartnerVerifier.class, PassportDirectory.class})
@ConditionalOnMissingBean(EnvironmentStore.class)
@ConditionalOnProperty(name = "channel-partners.jdbc.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(ChannelPartnersProperties.class)
public class JdbcStoresAutoConfiguration {

    /** Creates the configuration; Spring does. */
    public JdbcStoresAutoConfiguration() {}

    /**
     * Chooses the data source, and migrates its tables if they are to be migrated at startup.
     *
     * @param beans finds the data sources
     * @param properties the properties
     */
    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    public JdbcTables channelPartnersTables(ListableBeanFactory beans, ChannelPartnersProperties properties) {
        DataSource source = new DataSourceChoice(beans).named(properties.jdbc().dataSource());
        return JdbcTables.of(source, properties.jdbc().migrate());
    }

    /**
     * Creates the store of environments.
     *
     * @param tables the tables
     * @param works the work in the transaction of each save, in the order in which it runs
     */
    @Bean
    public JdbcEnvironmentStore channelPartnersEnvironmentStore(
            JdbcTables tables, ObjectProvider<AlongsideSave<EnvironmentChange>> works) {
        JdbcEnvironmentStore.Builder builder = JdbcEnvironmentStore.builder().dataSource(tables.dataSource());
        List<AlongsideSave<EnvironmentChange>> ordered = works.orderedStream().toList();
        return ordered.isEmpty()
                ? builder.build()
                : builder.alongside(tables.alongside(ordered)).build();
    }

    /**
     * Adds the version of the tables to the health check.
     *
     * @param tables the tables
     */
    @Bean
    @ConditionalOnMissingBean
    public StoreDetails channelPartnersTablesVersion(JdbcTables tables) {
        return () -> Map.of("tables", JdbcSchema.version(tables.dataSource()).orElse(0));
    }

    /**
     * Shows the sizes of the tables at the endpoint.
     *
     * @param tables the tables
     * @param properties the properties, for how long to wait
     */
    @Bean
    @ConditionalOnMissingBean
    public StoreSizes channelPartnersTableSizes(JdbcTables tables, ChannelPartnersProperties properties) {
        return () ->
                JdbcSchema.tableSizes(tables.dataSource(), properties.health().timeout());
    }

    /**
     * Creates the store of shared views.
     *
     * @param tables the tables
     * @param works the work in the transaction of each save, in the order in which it runs
     */
    @Bean
    @ConditionalOnMissingBean(SharedViewStore.class)
    @ConditionalOnProperty(name = "channel-partners.jdbc.shared-views", havingValue = "true", matchIfMissing = true)
    public JdbcSharedViewStore channelPartnersSharedViewStore(
            JdbcTables tables, ObjectProvider<AlongsideSave<SharedView>> works) {
        JdbcSharedViewStore.Builder builder = JdbcSharedViewStore.builder().dataSource(tables.dataSource());
        List<AlongsideSave<SharedView>> ordered = works.orderedStream().toList();
        return ordered.isEmpty()
                ? builder.build()
                : builder.alongside(tables.alongside(ordered)).build();
    }
}
