package io.channelpartners.core.listen;

import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.BY;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.L100;
import static io.channelpartners.core.fixture.TestLibrary.L200;
import static io.channelpartners.core.fixture.TestLibrary.MSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.Page;
import io.channelpartners.list.PaneView;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.UserGroup;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What listeners receive, and that they change no answer. */
class AccessListenerTest {

    private static final UserGroup HELPERS = UserGroup.of("Helpers");

    private final TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
    private final RecordingAccessListener listener = new RecordingAccessListener();
    private final ChannelPartnersLibrary library = listened(listener);

    private ChannelPartnersLibrary listened(AccessListener... listeners) {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder()
                .environments(testLibrary.store)
                .verifier(testLibrary.hpe)
                .passports(testLibrary.passports)
                .sharedViews(new InMemorySharedViewStore())
                .clock(testLibrary.clock);
        for (AccessListener one : listeners) {
            builder.listener(one);
        }
        return builder.build();
    }

    private PartnerView view() {
        return view(library, ACME);
    }

    private static PartnerView view(ChannelPartnersLibrary library, EnvironmentId environment) {
        return library.partnerAccess().view(Viewer.builder().passport(ANN).build(), environment);
    }

    private AccessReview review() {
        return library.channelPartners().review(ACME).orElseThrow();
    }

    private static AccessQuestion byAnn() {
        return new AccessQuestion(Optional.of(ACME), Optional.of(ANN), Optional.empty(), SettableClock.START);
    }

    private static AccessQuestion byTheCustomer() {
        return new AccessQuestion(Optional.of(ACME), Optional.empty(), Optional.empty(), SettableClock.START);
    }

    private static AccessQuestion byTheCustomerAbout100() {
        return new AccessQuestion(Optional.of(ACME), Optional.empty(), Optional.of(L100), SettableClock.START);
    }

    @Test
    void a_viewers_question_about_a_device_is_reported_once_with_its_answer() {
        PartnerView view = view();
        assertEquals(List.of(), listener.events(), "to take a view is no question");

        view.features(DL380);
        view.isVisible(DL380, WARRANTY_STATUS);
        view.decide(MSA, CSN_LINK);
        view.explain(MSA, CSN_LINK);

        List<DecisionAsked> events = listener.events(DecisionAsked.class);
        assertEquals(4, listener.events().size());
        assertEquals(
                List.of(Optional.empty(), Optional.of(WARRANTY_STATUS), Optional.of(CSN_LINK), Optional.of(CSN_LINK)),
                events.stream().map(DecisionAsked::feature).toList());
        assertEquals(
                List.of(DL380, DL380, MSA, MSA),
                events.stream().map(DecisionAsked::device).toList());
        PartnerView plain = view(testLibrary.library, ACME);
        for (DecisionAsked event : events) {
            assertEquals(byAnn(), event.question());
            assertEquals(plain.features(event.device()), event.visible());
            assertEquals(plain.decide(event.device(), CSN_LINK), event.decision(CSN_LINK));
            assertEquals(plain.explain(event.device(), CSN_LINK).toString(), event.explanation(CSN_LINK));
        }
        assertEquals(4, listener.events().size(), "to read an event is no question");
    }

    @Test
    void the_customers_question_about_a_device_names_the_location() {
        LocationAccess access = review().of(L100);
        access.features(DL380);
        access.isVisible(DL380, WARRANTY_STATUS);
        access.decide(MSA, CSN_LINK);
        access.explain(MSA, CSN_LINK);

        List<DecisionAsked> events = listener.events(DecisionAsked.class);
        assertEquals(4, events.size());
        LocationAccess plain = testLibrary.review().of(L100);
        for (DecisionAsked event : events) {
            assertEquals(byTheCustomerAbout100(), event.question());
            assertEquals(plain.features(event.device()), event.visible());
            assertEquals(plain.decide(event.device(), CSN_LINK), event.decision(CSN_LINK));
            assertEquals(plain.explain(event.device(), CSN_LINK).toString(), event.explanation(CSN_LINK));
        }
    }

    @Test
    void a_page_and_a_count_are_one_event_each_whatever_their_size() {
        Page<VisibleDevice> first = view().devices(DeviceSearch.visible()).first(1);
        view().devices(DeviceSearch.visible()).after(first.next().orElseThrow(), 5);
        assertEquals(2, view().devices(DeviceSearch.visible()).count());
        assertEquals(2, view().devices(DeviceSearch.visible()).stream().count());

        assertEquals(
                List.of(
                        new ListAsked(
                                byAnn(), AccessListKind.VISIBLE_DEVICES, OptionalInt.of(1), true, Optional.empty()),
                        new ListAsked(
                                byAnn(), AccessListKind.VISIBLE_DEVICES, OptionalInt.of(1), false, Optional.empty()),
                        new CountAsked(byAnn(), AccessListKind.VISIBLE_DEVICES, 2, Optional.empty()),
                        new ListAsked(
                                byAnn(), AccessListKind.VISIBLE_DEVICES, OptionalInt.empty(), false, Optional.empty())),
                listener.events());
    }

    @Test
    void my_customers_are_a_list_over_all_environments() {
        Viewer ann = Viewer.builder().passport(ANN).build();
        var customers = library.partnerAccess().myCustomers(ann, DeviceSearch.visible());
        customers.first(5);
        assertEquals(1, customers.stream().count());

        AccessQuestion question =
                new AccessQuestion(Optional.empty(), Optional.of(ANN), Optional.empty(), SettableClock.START);
        assertEquals(
                List.of(
                        new ListAsked(
                                question, AccessListKind.MY_CUSTOMERS, OptionalInt.of(1), false, Optional.empty()),
                        new ListAsked(
                                question, AccessListKind.MY_CUSTOMERS, OptionalInt.empty(), false, Optional.empty())),
                listener.events());
    }

    @Test
    void the_customers_lists_are_reported_by_kind() {
        AccessReview review = review();
        review.channelPartners();
        review.whoSees(DL380);
        review.whoSeesAnything();
        review.usersOf(L100);
        review.usersWhoSee(DL380);
        review.counts();
        review.assignedDevices(L100, PaneView.ALL, DeviceFilter.none()).first(5);
        review.of(L100).count(CSN_LINK);
        review.of(L100).devices(DeviceSearch.visible()).count();
        review.deliveryPartner(DL380);

        AccessQuestion all = byTheCustomer();
        AccessQuestion of100 = byTheCustomerAbout100();
        assertEquals(
                List.of(
                        new ListAsked(all, AccessListKind.CHANNEL_PARTNERS, OptionalInt.of(1), false, Optional.empty()),
                        new ListAsked(all, AccessListKind.SEEING_LOCATIONS, OptionalInt.of(1), false, Optional.empty()),
                        new ListAsked(all, AccessListKind.SEEING_LOCATIONS, OptionalInt.of(1), false, Optional.empty()),
                        new ListAsked(of100, AccessListKind.USERS, OptionalInt.empty(), false, Optional.empty()),
                        new ListAsked(all, AccessListKind.USERS, OptionalInt.empty(), false, Optional.empty()),
                        new ListAsked(all, AccessListKind.FEATURE_COUNTS, OptionalInt.of(12), false, Optional.empty()),
                        new ListAsked(
                                of100, AccessListKind.ASSIGNED_DEVICES, OptionalInt.of(2), false, Optional.empty()),
                        new CountAsked(of100, AccessListKind.VISIBLE_DEVICES, 2, Optional.empty()),
                        new CountAsked(of100, AccessListKind.VISIBLE_DEVICES, 2, Optional.empty())),
                listener.events());
    }

    @Test
    @Rule("L-10")
    void a_change_is_reported_with_the_impact_that_its_preview_had() {
        AccessImpact preview = library.channelPartners()
                .preview(ACME, BY, environment -> environment.resetDefault(PartnerRole.SERVICE_PARTNER));
        library.channelPartners()
                .change(ACME, BY, environment -> environment.resetDefault(PartnerRole.SERVICE_PARTNER));

        assertEquals(2, listener.events().size());
        assertEquals(List.of(new PreviewAsked(preview, Optional.empty())), listener.events(PreviewAsked.class));
        ChangeSaved saved = listener.events(ChangeSaved.class).get(0);
        testLibrary.change(environment -> environment.setDefault(PartnerRole.SERVICE_PARTNER, L100)); // moves on
        assertEquals(preview.features(), saved.impact().features());
        assertEquals(BY, saved.result().change().by());
        assertTrue(preview.features().stream().allMatch(row -> row.gained() == 0 && row.lost() == 2));
    }

    @Test
    @Rule({"L-10", "CP-56"})
    void the_impact_of_a_change_counts_checks_that_are_as_old_as_the_change() {
        testLibrary.clock.set(SettableClock.START.plusNanos(1_001)); // a change is dated to the microsecond before
        library.channelPartners().recheckAll(ACME, BY);
        library.channelPartners()
                .change(ACME, BY, environment -> environment.resetDefault(PartnerRole.SERVICE_PARTNER));

        List<ChangeSaved> saved = listener.events(ChangeSaved.class);
        assertTrue(saved.get(saved.size() - 1).impact().features().stream()
                .anyMatch(row -> row.feature() == CSN_LINK && row.lost() == 2));
    }

    @Test
    void a_listener_is_called_in_the_thread_that_asks() {
        List<Thread> asking = new ArrayList<>();
        AccessListener recording = new AccessListener() {
            @Override
            public void decided(DecisionAsked event) {
                asking.add(Thread.currentThread());
            }
        };
        view(listened(recording), ACME).features(DL380);
        assertEquals(List.of(Thread.currentThread()), asking);
    }

    @Test
    void a_set_up_is_a_change_from_nothing() {
        library.channelPartners().setUp(EnvironmentId.of("new"), "New Inc.", BY, environment -> environment);
        ChangeSaved saved = listener.events(ChangeSaved.class).get(0);
        assertEquals(EnvironmentId.of("new"), saved.result().change().environment());
        assertEquals(List.of(), saved.impact().features());
    }

    @Test
    void what_is_refused_or_changes_nothing_is_not_reported() {
        assertThrows(
                EditRefused.class,
                () -> library.channelPartners()
                        .change(ACME, BY, environment -> environment.setDefault(PartnerRole.RESELLER, L200)));
        library.channelPartners().change(ACME, BY, environment -> environment);
        assertRefused(
                CursorRefused.Reason.ALTERED,
                () -> view().devices(DeviceSearch.visible()).after(Cursor.of("none"), 5));
        assertEquals(List.of(), listener.events());
    }

    @Test
    @Rule("CP-61")
    void a_change_of_a_shared_view_is_reported_with_who_made_it() {
        var shared = library.viewSharing()
                .share(
                        ANN,
                        L100,
                        view -> view.setUpGroup(HELPERS).addUser(HELPERS, EmailAddress.of("lee@helper.example")));
        library.viewSharing().share(ANN, L100, view -> view);
        assertEquals(List.of(new ViewShared(ANN, shared, Optional.empty())), listener.events());
    }

    @Test
    void a_failing_listener_changes_no_answer_and_receives_the_next_event() {
        RecordingAccessListener second = new RecordingAccessListener();
        ChannelPartnersLibrary audited = listened(listener, second);
        listener.fail(true);
        assertEquals(
                view(testLibrary.library, ACME).features(DL380),
                view(audited, ACME).features(DL380));
        audited.channelPartners().change(ACME, BY, environment -> environment.renameCustomer("Renamed"));
        assertEquals("Renamed", testLibrary.review().snapshot().environment().customer());
        assertEquals(2, listener.events().size());
        assertEquals(2, second.events().size());
    }
}
