package io.channelpartners.core.counted;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.BY;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.L100;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store is asked for so that customers, partners and features can be counted. */
@Rule("L-12")
class CountsFromSummariesTest {

    private static final EnvironmentId BIRCH = EnvironmentId.of("birch");

    private final SummarizingStore store = new SummarizingStore();
    private final TestLibrary testLibrary = TestLibrary.withAnn(store).given(TestLibrary.acme());

    /** Has saved nothing itself, so that it has cached nothing. */
    private final ChannelPartnersLibrary reader = testLibrary.anotherLibrary();

    private final Viewer ann = reader.partnerAccess().signIn(ANN);

    private Page<MyCustomer> customers(DeviceSearch search) {
        store.asked();
        return reader.partnerAccess().myCustomers(ann, search).first(10);
    }

    @Test
    @Rule("CP-62")
    void a_page_of_customers_reads_no_state() {
        Page<MyCustomer> page = customers(DeviceSearch.seeing(WARRANTY_STATUS).holding(PartnerRole.RESELLER));

        assertEquals(List.of("summaries", "summaries"), store.asked());
        assertEquals(List.of(2), page.items().stream().map(MyCustomer::devices).toList());
        assertTrue(page.complete());
    }

    @Test
    @Rule("CP-62")
    void a_filter_reads_the_states_of_customers_who_have_any_device_without_it() {
        testLibrary.given(AnEnvironment.called("birch")
                .integrated()
                .withPartner("100", Standings.full())
                .withDevice("dl380"));
        Page<MyCustomer> page = customers(DeviceSearch.visible().named("dl380"));

        List<String> asked = store.asked();
        assertTrue(asked.contains("find acme"), asked.toString());
        assertFalse(asked.toString().contains("birch"), "nobody sees a device there: " + asked);
        assertEquals(1, page.items().get(0).devices());
    }

    @Test
    @Rule({"CP-62", "CP-63"})
    void a_customer_without_a_summary_is_counted_from_its_state() {
        store.withoutSummary.add(ACME);

        assertEquals(2, customers(DeviceSearch.visible()).items().get(0).devices());
        assertTrue(store.asked().contains("find acme"));
    }

    @Test
    @Rule("CP-59")
    void one_customer_is_asked_about_without_devices() {
        store.asked();
        Optional<MyCustomer> row = reader.partnerAccess().myCustomer(ann, ACME, CustomerSearch.all());

        assertEquals(List.of("outline acme"), store.asked());
        assertEquals(customers(DeviceSearch.visible()).items(), row.stream().toList());
        assertEquals(Optional.empty(), reader.partnerAccess().myCustomer(ann, BIRCH, CustomerSearch.all()));
        assertEquals(
                Optional.empty(),
                reader.partnerAccess()
                        .myCustomer(ann, ACME, CustomerSearch.all().named("other")));
    }

    @Test
    @Rule("CP-35")
    void the_customers_numbers_are_read_without_devices() {
        store.asked();
        AccessSummary summary = reader.channelPartners().summary(ACME).orElseThrow();

        assertEquals(List.of("outline acme"), store.asked());
        AccessReview review = reader.channelPartners().review(ACME).orElseThrow();
        assertEquals(review.channelPartners(), summary.channelPartners());
        assertEquals(review.counts(), summary.counts());
        assertEquals(2, summary.deviceCount());
        assertEquals(2, review.deviceCount());
        assertEquals(review.whoSeesAnything(), summary.whoSeesAnything());
        assertEquals(review.stamp(), summary.stamp());
        assertEquals(ACME, summary.environment());
        assertEquals(new HeldDevices(0, 2), summary.channelPartners().get(0).reseller());
        assertEquals(Optional.empty(), reader.channelPartners().summary(BIRCH));
    }

    @Test
    void a_cached_state_is_counted_while_it_is_the_present_one() {
        reader.channelPartners().review(ACME);
        store.asked();
        reader.channelPartners().summary(ACME);
        assertEquals(List.of("stamp acme"), store.asked());

        testLibrary.change(environment -> environment.retireDevice(DL380));
        store.asked();
        assertEquals(
                new HeldDevices(0, 1),
                reader.channelPartners()
                        .summary(ACME)
                        .orElseThrow()
                        .channelPartners()
                        .get(0)
                        .reseller());
        assertEquals(List.of("stamp acme", "outline acme"), store.asked());
    }

    @Test
    @Rule("CP-44")
    void an_erased_environment_is_no_longer_counted() {
        reader.channelPartners().review(ACME);
        testLibrary.partners().erase(ACME);

        assertEquals(Optional.empty(), reader.channelPartners().summary(ACME));
        assertEquals(List.of(), customers(DeviceSearch.visible()).items());
    }

    @Test
    void every_change_is_saved_with_the_summary_of_the_state_to_which_it_leads() {
        testLibrary.change(
                environment -> environment.saveDevices(DeviceTicks.of(L100).tick(PartnerRole.RESELLER, DL380)));
        testLibrary.change(environment -> environment.resetDefault(PartnerRole.SERVICE_PARTNER));
        reader.channelPartners()
                .change(ACME, BY, environment -> environment.retireDevice(DL380)); // of a library that read

        assertEquals(4, store.kept.size());
        assertEquals(
                DeviceSummary.of(store.find(ACME).orElseThrow().environment()),
                store.kept.get(store.stamp(ACME).orElseThrow()));
    }

    @Test
    @Rule("CP-59")
    void an_outline_of_another_environment_breaks_the_contract() {
        testLibrary.given(AnEnvironment.called("birch").withDevice("dl380"));
        store.otherOutline = store.find(BIRCH).map(EnvironmentOutline::of);

        assertThrows(SpiBroken.class, () -> reader.channelPartners().summary(ACME));
        assertThrows(SpiBroken.class, () -> reader.partnerAccess().myCustomer(ann, ACME, CustomerSearch.all()));
    }
}
