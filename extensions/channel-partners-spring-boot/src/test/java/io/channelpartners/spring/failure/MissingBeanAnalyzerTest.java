package io.channelpartners.spring.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.ViewSharing;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spring.Application;
import io.channelpartners.spring.StartOf;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sqlite.SQLiteDataSource;

@ExtendWith(OutputCaptureExtension.class)
class MissingBeanAnalyzerTest {

    @Configuration(proxyBeanMethods = false)
    static class Portal {

        @Bean
        String wants(ChannelPartners partners) {
            return partners.toString();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class PortalWithStore {

        @Bean
        EnvironmentStore environments() {
            return new InMemoryEnvironmentStore();
        }

        @Bean
        String wants(PartnerAccess access) {
            return access.toString();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Sharing extends Application.Complete {

        @Bean
        String wants(ViewSharing sharing) {
            return sharing.toString();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WantsSomethingElse extends Application.Complete {

        @Bean
        String wants(ZoneId zone) {
            return zone.toString();
        }
    }

    @Test
    void names_every_missing_bean_and_what_to_write(CapturedOutput output) {
        StartOf.failing(Portal.class);
        assertThat(output)
                .contains("There is no ChannelPartners to inject, since channel-partners lacks a bean of type"
                        + " PartnerVerifier and PassportDirectory and EnvironmentStore.")
                .contains("PartnerVerifier hpeBackEnd()")
                .contains("PassportDirectory directory()")
                .contains("EnvironmentStore environments()")
                .contains("or add channel-partners-jdbc and a DataSource");
    }

    @Test
    void does_not_name_a_bean_that_is_present(CapturedOutput output) {
        StartOf.failing(PortalWithStore.class);
        assertThat(output)
                .contains("There is no PartnerAccess to inject, since channel-partners lacks a bean of type"
                        + " PartnerVerifier and PassportDirectory.")
                .doesNotContain("EnvironmentStore environments()");
    }

    @Configuration(proxyBeanMethods = false)
    static class PortalWithDatabase extends Portal {

        @Bean
        DataSource database() {
            return new SQLiteDataSource();
        }
    }

    @Test
    void does_not_ask_for_a_store_if_there_is_a_database(CapturedOutput output) {
        StartOf.failing(PortalWithDatabase.class);
        assertThat(output)
                .contains("lacks a bean of type PartnerVerifier and PassportDirectory.")
                .doesNotContain("EnvironmentStore environments()");
    }

    @Test
    void asks_for_a_store_if_the_database_is_not_to_be_used(CapturedOutput output) {
        StartOf.failing(PortalWithDatabase.class, "--channel-partners.jdbc.enabled=false");
        assertThat(output).contains("EnvironmentStore environments()");
    }

    @Test
    void asks_for_a_store_of_shared_views_where_views_are_to_be_shared(CapturedOutput output) {
        StartOf.failing(Sharing.class);
        assertThat(output)
                .contains("There is no ViewSharing to inject")
                .contains("SharedViewStore sharedViews()")
                .doesNotContain("PartnerVerifier hpeBackEnd()");
    }

    @Test
    void leaves_other_failures_to_others(CapturedOutput output) {
        StartOf.failing(WantsSomethingElse.class);
        assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("channel-partners lacks");
    }
}
