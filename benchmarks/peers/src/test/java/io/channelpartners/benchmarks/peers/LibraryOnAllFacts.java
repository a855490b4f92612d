package io.channelpartners.benchmarks.peers;

import io.channelpartners.PartnerAccess;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** This library, set up so that exactly the facts of a request hold. It gets the same question through its public API. */
final class LibraryOnAllFacts implements Engine {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30000001");
    private static final HpePassportId LINKED = HpePassportId.of("linked");
    private static final HpePassportId STRANGER = HpePassportId.of("stranger");
    private static final EnvironmentId ENVIRONMENT = EnvironmentId.of("acme");
    private static final DeviceId DEVICE = DeviceId.of("device");
    private static final Consent CONSENT = new Consent(ComparedDevices.CUSTOMER, ComparedDevices.NOW, "2026-1");

    private final Map<Facts, PartnerAccess> libraries = new HashMap<>();

    @Override
    public PreparedRequest prepare(Request request) {
        Facts facts = request.facts();
        PartnerAccess access = libraries.computeIfAbsent(facts, LibraryOnAllFacts::library);
        HpePassportId user = facts.viewerRecognized() ? LINKED : STRANGER;
        return () -> access.view(access.signIn(user), ENVIRONMENT).isVisible(DEVICE, request.feature());
    }

    private static PartnerAccess library(Facts facts) {
        PartnerStanding standing = PartnerStanding.builder()
                .reseller(Answer.of(facts.authorizedReseller()))
                .servicePartner(Answer.of(facts.authorizedServicePartner()))
                .proactiveCare(Answer.of(facts.proactiveCareAuthorized()))
                .enrollmentForm(Answer.of(facts.formFiled()))
                .caseRouting(Answer.YES)
                .build();
        SettableClock clock = SettableClock.at(ComparedDevices.NOW);
        InMemoryPartnerVerifier verifier = new InMemoryPartnerVerifier(clock);
        verifier.recognize(LOCATION, IdChecks.details(LOCATION), standing);
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        directory.link(LINKED, EmailAddress.of("user@partner.example"), Set.of(LOCATION));
        directory.link(STRANGER, EmailAddress.of("stranger@partner.example"), Set.of());
        InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
        store.save(EnvironmentSnapshot.changeToSetUp(
                environment(facts, standing), new UUID(1, 1), ComparedDevices.CUSTOMER, ComparedDevices.NOW));
        return ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(verifier)
                .passports(directory)
                .clock(clock)
                .build()
                .partnerAccess();
    }

    /** An unknown device is one that was retired, so that nothing is left of it. */
    private static CustomerEnvironment environment(Facts facts, PartnerStanding standing) {
        CustomerEnvironment environment = CustomerEnvironment.named(ENVIRONMENT, "Acme")
                .addPartner(IdChecks.recognized(LOCATION.value(), standing))
                .registerDevice(Device.builder()
                        .id(DEVICE)
                        .name("device")
                        .generation(facts.generationCovered() ? InsightRsGeneration.V5 : InsightRsGeneration.OTHER)
                        .connectMethod(ConnectMethod.CENTRAL)
                        .build());
        if (facts.integrationEnabled()) {
            environment = environment.enableIntegration(HpePassportId.of("customer"));
        }
        if (facts.optedIn()) {
            environment = environment.giveOptIn(CONSENT);
        }
        if (facts.holdsReseller()) {
            environment = environment.saveDevices(DeviceTicks.of(LOCATION).tick(PartnerRole.RESELLER, DEVICE));
        }
        if (facts.holdsServicePartner()) {
            environment = environment.saveDevices(DeviceTicks.of(LOCATION).tick(PartnerRole.SERVICE_PARTNER, DEVICE));
        }
        return facts.deviceKnown() ? environment : environment.retireDevice(DEVICE);
    }
}
