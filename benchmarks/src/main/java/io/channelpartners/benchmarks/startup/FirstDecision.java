package io.channelpartners.benchmarks.startup;

import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.device.ConnectMethod.CENTRAL;
import static io.channelpartners.device.InsightRsGeneration.V7;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.util.List;

/**
 * A process that does once what the README shows, from the stores in memory to the first decision, and prints how many microseconds
 * passed since the first instruction of {@code main}. {@link StartUp} starts it.
 */
final class FirstDecision {

    private FirstDecision() {}

    /** Decides, or with any argument decides nothing, which is the floor. */
    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        if (arguments.length == 0 && !isVisible()) {
            throw new IllegalStateException("the decision is a no where it should be a yes");
        }
        System.out.println((System.nanoTime() - begun) / 1_000);
    }

    private static boolean isVisible() {
        EnvironmentId acme = EnvironmentId.of("acme-01");
        DeviceId device = DeviceId.of("dl380-07");
        PartnerLocationId location = PartnerLocationId.of("30523182");
        HpePassportId user = HpePassportId.of("passport-0007");
        SettableClock clock = SettableClock.standing();
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(clock)
                        .recognize(location, IdChecks.details(location), Standings.full()))
                .passports(new InMemoryPassportDirectory(clock)
                        .link(user, EmailAddress.of("kim@partner.example"), List.of(location)))
                .clock(clock)
                .build();
        Actor by = Actor.of("admin");
        ChannelPartners partners = library.channelPartners();
        partners.setUp(
                acme,
                "ACME GmbH",
                by,
                environment -> environment
                        .registerDevices(List.of(Device.builder()
                                .id(device)
                                .name("sql-01")
                                .generation(V7)
                                .connectMethod(CENTRAL)
                                .build()))
                        .giveOptIn(new Consent(by, clock.instant(), "wording of 2026"))
                        .enableIntegration(HpePassportId.of("customer-0001")));
        IdCheck.Recognized check = partners.checkId(location).orThrow();
        partners.change(
                acme,
                by,
                environment -> environment
                        .addPartner(check)
                        .setDefault(SERVICE_PARTNER, check.id())
                        .saveDevices(DeviceTicks.of(check.id()).tick(RESELLER, device)));
        return library.partnerAccess()
                .view(library.partnerAccess().signIn(user), acme)
                .isVisible(device, PROACTIVE_CARE_REPORT);
    }
}
