package io.channelpartners.core.listen;

import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.BY;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.L100;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.Revision;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.IdChecked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.PaneView;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.UserGroup;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Events say how long an answer took, by the source of elapsed time that the embedder passes. */
class TimedEventsTest {

    private static final Optional<Duration> ONE_STEP = Optional.of(Duration.ofNanos(100));
    private static final Viewer VIEWER = Viewer.builder().passport(ANN).build();

    private final TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
    private final RecordingAccessListener listener = new RecordingAccessListener();
    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - 250); // it may overflow at any time

    private ChannelPartnersLibrary.Builder builder(LongSupplier nanoTime) {
        return testLibrary.builder().nanoTime(nanoTime);
    }

    /** Creates the library with a source that advances by one step at each reading. */
    private ChannelPartnersLibrary timed() {
        return builder(() -> nanoseconds.addAndGet(100)).listener(listener).build();
    }

    private List<Optional<Duration>> tookOfLists() {
        return listener.events(ListAsked.class).stream().map(ListAsked::took).toList();
    }

    @Test
    void each_list_of_a_review_says_how_long_it_took() {
        AccessReview review = timed().channelPartners().review(ACME).orElseThrow();
        review.channelPartners();
        review.whoSees(DL380);
        review.whoSeesAnything();
        review.counts();
        review.assignedDevices(L100, PaneView.ALL, DeviceFilter.none()).first(1);
        assertEquals(List.of(ONE_STEP, ONE_STEP, ONE_STEP, ONE_STEP, ONE_STEP), tookOfLists());
    }

    @Test
    void each_page_of_a_viewer_says_how_long_it_took() {
        PartnerAccess access = timed().partnerAccess();
        PartnerView view = access.view(VIEWER, ACME);
        var first = view.devices(DeviceSearch.visible()).first(1);
        view.devices(DeviceSearch.visible()).after(first.next().orElseThrow(), 1);
        access.myCustomers(VIEWER, CustomerSearch.all()).first(1);
        access.myCustomer(VIEWER, ACME, CustomerSearch.all());
        assertEquals(List.of(ONE_STEP, ONE_STEP, ONE_STEP, ONE_STEP), tookOfLists());
    }

    @Test
    void who_saw_a_device_says_how_long_it_took() {
        timed().channelPartners().whoSaw(ACME, DL380, SettableClock.START, SettableClock.START.plusSeconds(1), 10);
        assertEquals(List.of(ONE_STEP), tookOfLists());
    }

    @Test
    void each_count_says_how_long_it_took() {
        ChannelPartnersLibrary library = timed();
        library.partnerAccess()
                .view(VIEWER, ACME)
                .devices(DeviceSearch.visible())
                .count();
        library.channelPartners().review(ACME).orElseThrow().of(L100).count(CSN_LINK);
        assertEquals(
                List.of(ONE_STEP, ONE_STEP),
                listener.events(CountAsked.class).stream().map(CountAsked::took).toList());
    }

    @Test
    void a_list_that_is_read_as_a_stream_is_not_timed() {
        ChannelPartnersLibrary library = timed();
        PartnerAccess access = library.partnerAccess();
        assertEquals(
                2,
                access.view(VIEWER, ACME).devices(DeviceSearch.visible()).stream()
                        .count());
        assertEquals(
                1, access.myCustomers(VIEWER, CustomerSearch.all()).stream().count());
        assertEquals(
                1,
                library.channelPartners()
                        .review(ACME)
                        .orElseThrow()
                        .usersOf(L100)
                        .count());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), tookOfLists());
    }

    @Test
    void changes_and_previews_say_how_long_they_took() {
        ChannelPartnersLibrary library = timed();
        library.channelPartners().preview(ACME, BY, environment -> environment.renameCustomer("A"));
        library.channelPartners().change(ACME, BY, environment -> environment.renameCustomer("B"));
        library.channelPartners().revert(ACME, Revision.of(1), BY);
        library.viewSharing().share(ANN, L100, view -> view.setUpGroup(UserGroup.of("Helpers")));

        assertEquals(ONE_STEP, listener.events(PreviewAsked.class).get(0).took());
        assertEquals(
                List.of(ONE_STEP, ONE_STEP),
                listener.events(ChangeSaved.class).stream()
                        .map(ChangeSaved::took)
                        .toList());
        assertEquals(ONE_STEP, listener.events(ViewShared.class).get(0).took());
    }

    @Test
    void a_repeated_check_took_as_long_as_the_back_end_and_more() {
        testLibrary.clock.advance(Duration.ofSeconds(1));
        timed().channelPartners().recheck(ACME, BY, L100);
        assertEquals(ONE_STEP, listener.events(IdChecked.class).get(0).took());
        assertEquals(
                Optional.of(Duration.ofNanos(300)),
                listener.events(ChangeSaved.class).get(0).took());
    }

    @Test
    void a_decision_reads_no_time() {
        PartnerView view = timed().partnerAccess().view(VIEWER, ACME);
        long before = nanoseconds.get();
        view.decide(DL380, CSN_LINK);
        view.explain(DL380, CSN_LINK);
        assertEquals(before, nanoseconds.get());
    }

    @Test
    void an_explanation_says_that_it_is_one() {
        PartnerView view = timed().partnerAccess().view(VIEWER, ACME);
        view.features(DL380);
        view.isVisible(DL380, CSN_LINK);
        view.decide(DL380, CSN_LINK);
        view.decisions(DL380);
        view.explain(DL380, CSN_LINK);
        assertEquals(
                List.of(false, false, false, false, true),
                listener.events(DecisionAsked.class).stream()
                        .map(DecisionAsked::isExplanation)
                        .toList());
    }

    @Test
    void nothing_is_measured_without_a_listener() {
        ChannelPartnersLibrary library =
                builder(() -> nanoseconds.addAndGet(100)).build();
        long before = nanoseconds.get();
        library.channelPartners().recheck(ACME, BY, L100);
        library.partnerAccess().myCustomer(VIEWER, ACME, CustomerSearch.all());
        assertEquals(before, nanoseconds.get());
    }

    @Test
    void a_source_that_fails_costs_only_the_time() {
        ChannelPartnersLibrary library = builder(() -> {
                    throw new AssertionError("of the source");
                })
                .listener(listener)
                .build();
        assertTrue(library.partnerAccess()
                .myCustomer(VIEWER, ACME, CustomerSearch.all())
                .isPresent());
        assertEquals(List.of(Optional.empty()), tookOfLists());
    }

    @Test
    void a_source_that_fails_in_between_costs_only_the_time() {
        ChannelPartnersLibrary library = builder(() -> {
                    if (nanoseconds.getAndIncrement() % 2 == 0) {
                        throw new IllegalStateException("of the source");
                    }
                    return 0;
                })
                .listener(listener)
                .build();
        library.partnerAccess().myCustomer(VIEWER, ACME, CustomerSearch.all());
        assertEquals(List.of(Optional.empty()), tookOfLists());
    }

    @Test
    void no_time_has_passed_by_a_source_that_runs_backward() {
        ChannelPartnersLibrary library =
                builder(() -> nanoseconds.addAndGet(-100)).listener(listener).build();
        library.partnerAccess().myCustomer(VIEWER, ACME, CustomerSearch.all());
        assertEquals(List.of(Optional.of(Duration.ZERO)), tookOfLists());
    }
}
