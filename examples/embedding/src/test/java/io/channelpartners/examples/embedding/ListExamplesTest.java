package io.channelpartners.examples.embedding;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.ImpactGuard;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of lists, searches, previews and guards. */
class ListExamplesTest {

    private final PartnerLocationId location = PartnerLocationId.of("30523182");
    private final HpePassportId passport = HpePassportId.of("passport-0007");
    private final EnvironmentId acme = EnvironmentId.of("acme-01");
    private final Actor by = Actor.of("admin");
    private final SettableClock clock = SettableClock.advancing(Duration.ofNanos(1));
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(new InMemoryEnvironmentStore())
            .verifier(new InMemoryPartnerVerifier(clock)
                    .recognize(location, IdChecks.details(location), Standings.full()))
            .passports(new InMemoryPassportDirectory(clock)
                    .link(passport, EmailAddress.of("kim@partner.example"), List.of(location)))
            .clock(clock)
            .build();
    private final ChannelPartners partners = library.channelPartners();

    @BeforeEach
    void sets_up_an_environment() {
        AnEnvironment environment = AnEnvironment.called(acme.value())
                .integrated()
                .optedIn()
                .withDefault(RESELLER, location.value())
                .withDefault(SERVICE_PARTNER, location.value());
        for (int number = 1; number <= 120; number++) {
            environment = environment.withDevice("sql-" + number).inGroup("Production");
        }
        CustomerEnvironment made = environment.withDevice("web-1").environment();
        partners.setUp(acme, "ACME GmbH", by, nothing -> made);
    }

    @Test
    void reads_a_list_page_by_page() {
        PartnerView view = view();

        DeviceList<VisibleDevice> devices =
                view.devices(DeviceSearch.seeing(WARRANTY_STATUS).named("sql"));
        Page<VisibleDevice> page = devices.first(50);
        List<VisibleDevice> shown = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = devices.after(page.next().get(), 50);
            shown.addAll(page.items());
        }

        assertEquals(20, page.items().size());
        assertEquals(devices.stream().toList(), shown);
        assertEquals(120, devices.count());
    }

    @Test
    void searches_by_every_criterion() {
        DeviceSearch search = DeviceSearch.seeing(WARRANTY_STATUS)
                .holding(SERVICE_PARTNER)
                .inGroup(DeviceGroup.of("Production"))
                .named("sql");

        assertEquals(120, view().devices(search).count());
    }

    @Test
    void refuses_a_change_by_which_a_partner_loses_something() {
        ImpactGuard nobodyLosesAnything = impact -> impact.features().stream()
                .filter(row -> row.lost() > 0)
                .map(row -> new Problem(
                        "would_lose_access",
                        "L-10",
                        "partner " + row.location(),
                        "would lose " + row.feature(),
                        "ask it first"))
                .toList();

        assertThrows(
                EditRefused.class,
                () -> partners.change(
                        acme,
                        by,
                        environment -> environment.resetDefault(SERVICE_PARTNER),
                        ChangeOptions.none().guardedBy(nobodyLosesAnything)));
    }

    @Test
    void saves_what_was_shown_if_nobody_loses_anything() {
        EnvironmentEdit edit = environment -> environment.renameCustomer("ACME AG");
        ImpactGuard nobodyLosesAnything = impact -> List.of();

        AccessImpact shown = partners.preview(acme, by, edit);
        ChangeOptions asShown = ChangeOptions.none().from(shown.change().from()).guardedBy(nobodyLosesAnything);
        partners.change(acme, by, edit, asShown);

        assertThrows(StaleRevision.class, () -> partners.change(acme, by, edit, asShown));
    }

    @Test
    void previews_a_change_by_the_customer_and_one_at_hpe() {
        IdCheck withoutAuthorization = IdChecks.recognized(location.value(), Standings.resellerOnly());

        AccessImpact impact = partners.preview(acme, by, environment -> environment.resetDefault(SERVICE_PARTNER));
        AccessImpact atHpe =
                partners.preview(acme, by, environment -> environment.refreshPartner(withoutAuthorization));

        assertEquals(121, impact.devices(location).count());
        assertTrue(atHpe.features().stream().allMatch(row -> row.gained() == 0 && row.lost() == 121));
    }

    private PartnerView view() {
        return library.partnerAccess().view(library.partnerAccess().signIn(passport), acme);
    }
}
