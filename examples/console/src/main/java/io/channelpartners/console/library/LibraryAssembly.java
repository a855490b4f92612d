package io.channelpartners.console.library;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.ViewSharing;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores in the application's database, and the library on top of them. */
@Configuration(proxyBeanMethods = false)
class LibraryAssembly {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EnvironmentStore environmentStore(DataSource database) {
        JdbcSchema.migrate(database);
        return JdbcEnvironmentStore.builder().dataSource(database).build();
    }

    /** Depends on the other store, which has migrated the tables. */
    @Bean
    SharedViewStore sharedViewStore(DataSource database, EnvironmentStore migrated) {
        return JdbcSharedViewStore.builder().dataSource(database).build();
    }

    @Bean
    ChannelPartnersLibrary channelPartnersLibrary(
            EnvironmentStore environments,
            SharedViewStore sharedViews,
            PartnerVerifier hpeBackEnd,
            PassportDirectory directory,
            Clock clock) {
        return ChannelPartnersLibrary.builder()
                .environments(environments)
                .sharedViews(sharedViews)
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build();
    }

    @Bean
    ChannelPartners channelPartners(ChannelPartnersLibrary library) {
        return library.channelPartners();
    }

    @Bean
    PartnerAccess partnerAccess(ChannelPartnersLibrary library) {
        return library.partnerAccess();
    }

    @Bean
    ViewSharing viewSharing(ChannelPartnersLibrary library) {
        return library.viewSharing();
    }
}
