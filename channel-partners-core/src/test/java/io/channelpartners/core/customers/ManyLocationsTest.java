package io.channelpartners.core.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A user of very many locations, all of which an environment lists. */
class ManyLocationsTest {

    private static final int MANY = 20_000;
    private static final long SMALL_STACK = 256 * 1024;

    @Test
    @Rule({"CP-55", "CP-60", "CP-62"})
    void lists_counts_and_pages_work_on_a_small_stack() throws InterruptedException {
        List<PartnerLocationId> locations = IntStream.range(0, MANY)
                .mapToObj(number -> PartnerLocationId.of(String.valueOf(100_000 + number)))
                .toList();
        TestLibrary testLibrary = TestLibrary.withAnn();
        AnEnvironment acme = AnEnvironment.called("acme").integrated().optedIn().withDevice("dl380");
        for (PartnerLocationId location : locations) {
            acme = acme.withPartner(location.value(), Standings.full());
        }
        testLibrary.given(
                acme.withDefault(PartnerRole.RESELLER, locations.get(MANY - 1).value()));
        testLibrary.passports.link(TestLibrary.ANN, EmailAddress.of("ann@example.com"), locations);
        ChannelPartnersLibrary library =
                testLibrary.libraryWith(id -> new IdCheck.Unavailable(id, "not asked"), testLibrary.passports);

        onASmallStack(() -> {
            Viewer ann = library.partnerAccess().signIn(TestLibrary.ANN);
            PartnerView view = library.partnerAccess().view(ann, TestLibrary.ACME);
            assertTrue(view.isVisible(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
            assertTrue(view.explain(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK)
                            .toString()
                            .length()
                    > 0);
            var devices = view.devices(DeviceSearch.seeing(InsightOnlineFeature.WARRANTY_STATUS));
            assertEquals(1, devices.count());
            assertEquals(1, devices.first(10).items().size());
            assertEquals(
                    1,
                    library.partnerAccess()
                            .myCustomers(ann, DeviceSearch.visible())
                            .first(10)
                            .items()
                            .size());
            var impact = library.channelPartners()
                    .preview(
                            TestLibrary.ACME,
                            TestLibrary.BY,
                            environment -> environment.resetDefault(PartnerRole.RESELLER));
            assertEquals(0, impact.deliveries().count());
        });
    }

    @Test
    @Rule("CP-63")
    void a_page_of_customers_makes_a_bounded_number_of_calls() {
        AtomicInteger calls = new AtomicInteger();
        TestLibrary testLibrary = TestLibrary.withAnn(new StoreInMemory() {
            @Override
            public List<EnvironmentId> environmentsListing(
                    Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                calls.incrementAndGet();
                return super.environmentsListing(locations, after, limit);
            }
        });
        String[] locations = IntStream.range(0, 200).mapToObj(String::valueOf).toArray(String[]::new);
        testLibrary.link("ann", locations);
        for (int number = 0; number < 600; number++) { // of which nothing is visible, since they are not integrated
            EnvironmentId id = EnvironmentId.of("environment-%04d".formatted(number));
            String location = locations[number % 200];
            testLibrary
                    .partners()
                    .setUp(id, "x", TestLibrary.BY, nothing -> nothing.addPartner(IdChecks.recognized(location)));
        }
        Viewer ann = testLibrary.signIn("ann");
        List<Integer> sizes = new ArrayList<>(List.of(1, 2, 50, 1_000, Integer.MAX_VALUE));
        for (int size : sizes) {
            calls.set(0);
            testLibrary
                    .library
                    .partnerAccess()
                    .myCustomers(ann, DeviceSearch.visible())
                    .first(size);
            assertEquals(size < 256 ? 4 : 1, calls.get(), "for a page of " + size);
        }
    }

    private static void onASmallStack(Runnable act) throws InterruptedException {
        AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
        Thread thread = new Thread(null, act, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((same, thrown) -> failure.set(Optional.of(thrown)));
        thread.start();
        thread.join();
        assertEquals(Optional.empty(), failure.get());
    }
}
