package io.channelpartners.spring.readme;

import static io.channelpartners.access.InsightOnlineFeature.SUPPORT_CASE_REPORT;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The first application of README.md. */
@SpringBootApplication
class Portal {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final HpePassportId KIM = HpePassportId.of("passport-0007");
    private static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    private static final DeviceId DL380 = DeviceId.of("dl380-07");

    @Bean
    PartnerVerifier hpeBackEnd() { // yours asks HPE
        return new InMemoryPartnerVerifier(Clock.systemUTC())
                .recognize(LOCATION, IdChecks.details(LOCATION), Standings.full());
    }

    @Bean
    PassportDirectory directory() { // yours knows the users
        return new InMemoryPassportDirectory(Clock.systemUTC())
                .link(KIM, EmailAddress.of("kim@partner.example"), List.of(LOCATION));
    }

    @Bean
    ApplicationRunner firstDecision(ChannelPartners partners, PartnerAccess access) {
        return arguments -> {
            IdCheck.Recognized check = partners.checkId(LOCATION).orThrow();
            partners.setUp(
                    ACME,
                    "ACME GmbH",
                    Actor.of("admin"),
                    environment -> environment
                            .registerDevice(Device.builder()
                                    .id(DL380)
                                    .name("sql-01")
                                    .generation(InsightRsGeneration.V7)
                                    .connectMethod(ConnectMethod.CENTRAL)
                                    .build())
                            .enableIntegration(HpePassportId.of("customer-0001"))
                            .addPartner(check)
                            .setDefault(SERVICE_PARTNER, check.id()));
            boolean seen = access.view(access.signIn(KIM), ACME).isVisible(DL380, SUPPORT_CASE_REPORT);
            System.out.println("Kim sees the support cases: " + seen);
        };
    }
}
