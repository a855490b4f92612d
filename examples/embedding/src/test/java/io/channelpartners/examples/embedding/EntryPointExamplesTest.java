package io.channelpartners.examples.embedding;

import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.device.ConnectMethod.CENTRAL;
import static io.channelpartners.device.InsightRsGeneration.V7;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the README and of the two entry points. */
@SuppressWarnings("JUnitMethodInvoked") // an example goes on where the first one ends
class EntryPointExamplesTest {

    private final PartnerLocationId location = PartnerLocationId.of("30523182");
    private final HpePassportId passport = HpePassportId.of("passport-0007");
    private final EnvironmentId acme = EnvironmentId.of("acme-01");
    private final Actor by = Actor.of("admin");
    private final DeviceId dl380 = DeviceId.of("dl380-07");
    private final DeviceId msa2040 = DeviceId.of("msa2040-02");
    private final Clock clock = Clock.systemUTC();
    private final EnvironmentStore store = new InMemoryEnvironmentStore();
    private final PartnerVerifier hpeBackEnd =
            new InMemoryPartnerVerifier(clock).recognize(location, IdChecks.details(location), Standings.full());
    private final PassportDirectory directory = new InMemoryPassportDirectory(clock)
            .link(passport, EmailAddress.of("kim@partner.example"), List.of(location));

    @BeforeEach
    void sets_up_an_environment() {
        library()
                .channelPartners()
                .setUp(
                        acme,
                        "ACME GmbH",
                        by,
                        environment -> environment
                                .registerDevices(List.of(device(dl380), device(msa2040)))
                                .giveOptIn(new Consent(by, clock.instant(), "wording of 2026"))
                                .enableIntegration(HpePassportId.of("customer-0001")));
    }

    @Test
    void runs_the_examples_of_the_readme() {
        SettableClock clock = SettableClock.standing();
        PartnerLocationId location = PartnerLocationId.of("30523182");
        InMemoryPartnerVerifier hpeBackEnd =
                new InMemoryPartnerVerifier(clock).recognize(location, IdChecks.details(location), Standings.full());
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock)
                .link(HpePassportId.of("passport-0007"), EmailAddress.of("kim@partner.example"), List.of(location));
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build();

        library.channelPartners()
                .setUp(
                        EnvironmentId.of("acme-01"),
                        "ACME GmbH",
                        Actor.of("admin"),
                        environment -> environment
                                .registerDevices(List.of(
                                        Device.builder()
                                                .id(DeviceId.of("dl380-07"))
                                                .name("sql-01")
                                                .generation(V7)
                                                .connectMethod(CENTRAL)
                                                .build(),
                                        Device.builder()
                                                .id(DeviceId.of("msa2040-02"))
                                                .name("array-02")
                                                .generation(V7)
                                                .connectMethod(CENTRAL)
                                                .build()))
                                .giveOptIn(new Consent(Actor.of("admin"), clock.instant(), "wording of 2026"))
                                .enableIntegration(HpePassportId.of("customer-0001")));

        EnvironmentId acme = EnvironmentId.of("acme-01"); // one Insight RS installation
        Actor by = Actor.of("admin"); // recorded with each change
        DeviceId dl380 = DeviceId.of("dl380-07");
        DeviceId msa2040 = DeviceId.of("msa2040-02");

        ChannelPartners partners = library.channelPartners();
        IdCheck.Recognized check =
                partners.checkId(PartnerLocationId.of("30523182")).orThrow(); // Check ID
        ChangeResult saved = partners.change(
                acme,
                by,
                environment -> environment // one atomic revision
                        .addPartner(check) // Create New Partner
                        .setDefault(SERVICE_PARTNER, check.id()) // Set As Default
                        .saveDevices(DeviceTicks.of(check.id()).tick(RESELLER, dl380, msa2040))); // Save Devices

        Viewer viewer = library.partnerAccess().signIn(HpePassportId.of("passport-0007"));
        PartnerView view = library.partnerAccess().view(viewer, acme);
        view.features(dl380); // what this user sees of this device: an immutable set
        view.decide(dl380, PROACTIVE_CARE_REPORT).unmetCondition(); // the condition that withholds it, if one does

        assertEquals(Revision.of(2), saved.revision());
        assertEquals(12, view.features(dl380).size());
        assertEquals(Optional.empty(), view.decide(dl380, PROACTIVE_CARE_REPORT).unmetCondition());
    }

    @Test
    void shows_how_long_a_viewer_is_fresh() {
        Viewer viewer = library().partnerAccess().signIn(passport);

        viewer.freshUntil(Freshness.standard()); // 24 hours after the earliest check of the viewer's locations

        assertEquals(
                Optional.of(viewer.standings()
                        .values()
                        .iterator()
                        .next()
                        .checkedAt()
                        .plus(Duration.ofHours(24))),
                viewer.freshUntil(Freshness.standard()));
    }

    @Test
    void changes_an_environment_through_the_customers_entry_point() {
        ChannelPartners partners = library().channelPartners();

        IdCheck.Recognized check =
                partners.checkId(PartnerLocationId.of("30523182")).orThrow();
        ChangeResult saved = partners.change(
                acme,
                by,
                environment -> environment
                        .addPartner(check)
                        .setDefault(SERVICE_PARTNER, check.id())
                        .saveDevices(DeviceTicks.of(check.id()).tick(RESELLER, dl380, msa2040)));

        // The two devices that are not ticked as serviced follow the new default at once.
        assertEquals(
                List.of("CP-12"), saved.warnings().stream().map(Problem::rule).toList());
    }

    @Test
    void takes_a_view_through_the_partners_entry_point() {
        changes_an_environment_through_the_customers_entry_point();
        PartnerAccess access = library().partnerAccess();

        Viewer viewer = access.signIn(HpePassportId.of("passport-0007"));
        PartnerView view = access.view(viewer, acme);
        view.features(dl380);

        assertTrue(view.isVisible(dl380, WARRANTY_STATUS));
    }

    @Test
    void asks_a_view() {
        changes_an_environment_through_the_customers_entry_point();
        PartnerAccess access = library().partnerAccess();
        Viewer viewer = access.signIn(passport);

        PartnerView view = access.view(viewer, acme);
        view.features(dl380); // an immutable set
        view.isVisible(dl380, WARRANTY_STATUS);
        view.decide(dl380, PROACTIVE_CARE_REPORT).unmetCondition(); // the condition that withholds it

        String name = view.device(dl380).map(visible -> visible.device().name()).orElse("nothing to see");

        assertTrue(view.features(dl380).contains(WARRANTY_STATUS));
        assertEquals("dl380-07", name);
    }

    @Test
    void asks_a_view_of_named_devices() {
        changes_an_environment_through_the_customers_entry_point();
        PartnerAccess access = library().partnerAccess();
        Viewer viewer = access.signIn(passport);

        PartnerDeviceView view = access.view(viewer, acme, Set.of(dl380));
        view.decide(dl380, WARRANTY_STATUS);

        assertTrue(view.isVisible(dl380, WARRANTY_STATUS));
    }

    @Test
    void puts_the_library_together() {
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build();
        ChannelPartners partners = library.channelPartners();
        PartnerAccess access = library.partnerAccess();

        assertTrue(partners.environment(acme).isPresent());
        assertEquals(passport, access.signIn(passport).passport());
    }

    @Test
    void shows_a_page() {
        changes_an_environment_through_the_customers_entry_point();

        List<String> lines = new DevicePage(library()).lines(passport, acme, dl380);

        assertEquals("CONFIGURATION_DETAILS is open", lines.get(0));
    }

    private ChannelPartnersLibrary library() {
        return ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build();
    }

    private static Device device(DeviceId id) {
        return Device.builder()
                .id(id)
                .name(id.value())
                .generation(V7)
                .connectMethod(CENTRAL)
                .build();
    }
}
