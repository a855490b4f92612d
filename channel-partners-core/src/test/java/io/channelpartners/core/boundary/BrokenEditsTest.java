package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.EmbedderFaults;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.view.PartnerView;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an edit or a guard throws is passed on, and nothing is changed; what a listener throws is dropped, whatever the event.
 */
class BrokenEditsTest {

    private static final EnvironmentId NEW = EnvironmentId.of("new");

    private final TestLibrary testLibrary = TestLibrary.withAcme();

    static Stream<Throwable> faults() {
        return EmbedderFaults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Rule("CP-36")
    void what_an_edit_throws_is_passed_on_and_nothing_is_changed(Throwable fault) {
        ChannelPartners partners = testLibrary.partners();

        assertPassedOn(
                fault,
                () -> partners.change(
                        TestLibrary.ACME, TestLibrary.BY, environment -> EmbedderFaults.sneakyThrow(fault)));
        assertPassedOn(
                fault,
                () -> partners.preview(
                        TestLibrary.ACME, TestLibrary.BY, environment -> EmbedderFaults.sneakyThrow(fault)));
        assertPassedOn(
                fault, () -> partners.setUp(NEW, "New", TestLibrary.BY, nothing -> EmbedderFaults.sneakyThrow(fault)));
        assertPassedOn(
                fault,
                () -> partners.change(
                        TestLibrary.ACME,
                        TestLibrary.BY,
                        CustomerEnvironment::disableIntegration,
                        ChangeOptions.none().guardedBy(impact -> EmbedderFaults.sneakyThrow(fault))));

        assertTrue(partners.environment(NEW).isEmpty());
        assertEquals(Revision.of(1), testLibrary.review().snapshot().revision());
        testLibrary.change(CustomerEnvironment::disableIntegration);
        assertEquals(Revision.of(2), testLibrary.review().snapshot().revision(), "the turn is free again");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_a_listener_throws_is_dropped_whatever_the_event(Throwable fault) {
        AtomicInteger calls = new AtomicInteger();
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(testLibrary.hpe)
                .passports(testLibrary.passports)
                .clock(testLibrary.clock)
                .listener(new Throwing(calls, fault))
                .build();
        ChannelPartners partners = library.channelPartners();
        CustomerEnvironment acme = TestLibrary.acme().environment();

        partners.setUp(TestLibrary.ACME, acme.customer(), TestLibrary.BY, nothing -> acme);
        partners.recheckAll(TestLibrary.ACME, TestLibrary.BY);
        partners.preview(TestLibrary.ACME, TestLibrary.BY, CustomerEnvironment::disableIntegration);
        Viewer ann = library.partnerAccess().signIn(TestLibrary.ANN);
        PartnerView view = library.partnerAccess().view(ann, TestLibrary.ACME);

        assertTrue(view.isVisible(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
        assertTrue(view.decide(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS)
                .isVisible());
        assertEquals(2, view.devices(DeviceSearch.visible()).first(10).items().size());
        assertEquals(2, view.devices(DeviceSearch.visible()).count());
        assertEquals(
                1,
                library.partnerAccess()
                        .myCustomers(ann, DeviceSearch.visible())
                        .first(10)
                        .items()
                        .size());
        assertTrue(calls.get() >= 6, calls::toString);
        assertEquals(fault instanceof InterruptedException, Thread.interrupted(), "the interrupt is kept");
    }

    private static void assertPassedOn(Throwable fault, Runnable change) {
        assertSame(fault, assertThrows(Throwable.class, change::run));
    }

    /** Throws at every event. */
    private record Throwing(AtomicInteger calls, Throwable fault) implements AccessListener {

        private void fail() {
            calls.incrementAndGet();
            EmbedderFaults.sneakyThrow(fault);
        }

        @Override
        public void decided(DecisionAsked event) {
            fail();
        }

        @Override
        public void listed(ListAsked event) {
            fail();
        }

        @Override
        public void counted(CountAsked event) {
            fail();
        }

        @Override
        public void previewed(PreviewAsked event) {
            fail();
        }

        @Override
        public void changed(ChangeSaved event) {
            fail();
        }
    }
}
