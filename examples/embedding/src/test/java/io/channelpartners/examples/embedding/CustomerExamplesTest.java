package io.channelpartners.examples.embedding;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of "My Customers". */
class CustomerExamplesTest {

    @Test
    void reads_my_customers_page_by_page() {
        SettableClock clock = SettableClock.advancing(Duration.ofNanos(1));
        PartnerLocationId location = PartnerLocationId.of("30523182");
        HpePassportId passport = HpePassportId.of("passport-0007");
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(clock)
                        .recognize(location, IdChecks.details(location), Standings.full()))
                .passports(new InMemoryPassportDirectory(clock)
                        .link(passport, EmailAddress.of("kim@partner.example"), List.of(location)))
                .clock(clock)
                .build();
        CustomerEnvironment acme = AnEnvironment.called("acme-01")
                .integrated()
                .optedIn()
                .withDefault(RESELLER, "30523182")
                .withDevice("dl380-07")
                .environment();
        library.channelPartners().setUp(acme.id(), acme.customer(), Actor.of("admin"), nothing -> acme);
        PartnerAccess access = library.partnerAccess();
        Viewer viewer = access.signIn(passport);

        CustomerList customers = access.myCustomers(viewer, DeviceSearch.visible());
        Page<MyCustomer> page = customers.first(20);
        List<MyCustomer> shown = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = customers.after(page.next().get(), 20); // may be short, even empty, before the end
            shown.addAll(page.items());
        }

        assertEquals(customers.stream().toList(), shown);
        assertEquals(
                List.of(new MyCustomer(acme.id(), acme.customer(), 1)),
                customers.first(1).items());
        access.myCustomers(viewer, CustomerSearch.all().named("acme")).first(20);
        CustomerSearch search =
                CustomerSearch.counting(DeviceSearch.seeing(WARRANTY_STATUS)).named("acme");
        assertEquals(1, access.myCustomers(viewer, search).first(20).items().size());
        assertTrue(seesAnything(access, viewer, acme.id()));
    }

    private static boolean seesAnything(PartnerAccess access, Viewer viewer, EnvironmentId acme) {
        boolean seesAnything =
                access.myCustomer(viewer, acme, CustomerSearch.all()).isPresent();
        return seesAnything;
    }
}
