package io.channelpartners.spring;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of an application in the tests. */
public final class Application {

    /** The location that HPE recognizes. */
    public static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");

    /** A user who is linked to the location. */
    public static final HpePassportId PASSPORT = HpePassportId.of("passport-0007");

    /** The address of the user. */
    public static final EmailAddress EMAIL = EmailAddress.of("kim@partner.example");

    private Application() {}

    /** HPE's back end and the directory, but no store. */
    @Configuration(proxyBeanMethods = false)
    public static class BackEnd {

        @Bean
        PartnerVerifier verifier() {
            return new InMemoryPartnerVerifier(Clock.systemUTC())
                    .recognize(LOCATION, IdChecks.details(LOCATION), Standings.full());
        }

        @Bean
        PassportDirectory passports() {
            return new InMemoryPassportDirectory(Clock.systemUTC()).link(PASSPORT, EMAIL, List.of(LOCATION));
        }
    }

    /** Everything that the library needs. */
    @Configuration(proxyBeanMethods = false)
    public static class Complete extends BackEnd {

        @Bean
        InMemoryEnvironmentStore environments() {
            return new InMemoryEnvironmentStore();
        }
    }

    /** A context with the auto-configuration that the jar names, and without Spring Boot's. */
    public static ApplicationContextRunner empty() {
        return new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(Registered.inThisJar()));
    }

    /** A context that has all that the library needs. */
    public static ApplicationContextRunner complete() {
        return empty().withUserConfiguration(Complete.class);
    }
}
