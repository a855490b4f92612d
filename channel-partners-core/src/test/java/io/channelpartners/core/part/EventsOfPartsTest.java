package io.channelpartners.core.part;

import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.L100;
import static io.channelpartners.core.fixture.TestLibrary.MSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.testkit.Rule;
import io.channelpartners.view.DeviceAccess;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationDeviceAccess;
import io.channelpartners.view.PartnerDeviceView;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Listeners receive the same events for a question about some devices as for the same question about all. */
@Rule("L-11")
class EventsOfPartsTest {

    private static final Set<DeviceId> BOTH = Set.of(DL380, MSA);

    private final TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
    private final RecordingAccessListener listener = new RecordingAccessListener();
    private final RecordingAccessListener expected = new RecordingAccessListener();
    private final ChannelPartnersLibrary some = listened(listener);
    private final ChannelPartnersLibrary all = listened(expected);

    private ChannelPartnersLibrary listened(RecordingAccessListener recording) {
        return testLibrary.builder().listener(recording).build();
    }

    private PartnerDeviceView view(ChannelPartnersLibrary library, DeviceId... devices) {
        Viewer viewer = Viewer.builder().passport(ANN).build(); // the check on record counts
        return devices.length == 0
                ? library.partnerAccess().view(viewer, ACME)
                : library.partnerAccess().view(viewer, ACME, Set.copyOf(Arrays.asList(devices)));
    }

    private DeviceReview review() {
        return some.channelPartners().review(ACME, BOTH).orElseThrow();
    }

    private DeviceReview whole() {
        return all.channelPartners().review(ACME).orElseThrow();
    }

    @Test
    void are_the_same_for_a_users_questions() {
        Consumer<PartnerDeviceView> questions = view -> {
            ask(view);
            view.explain(MSA, CSN_LINK);
        };
        questions.accept(view(all));
        PartnerDeviceView view = view(some, DL380, MSA);
        assertEquals(List.of(), listener.events(), "to take a view is no question");
        questions.accept(view);

        assertHeardAlike(5);
    }

    @Test
    void are_the_same_for_the_customers_questions_about_a_location_and_a_user() {
        Consumer<DeviceReview> questions = review -> {
            for (LocationDeviceAccess access : List.of(review.of(L100), review.of(L100, ANN))) {
                ask(access);
                access.explain(DL380, WARRANTY_STATUS);
                access.location();
                access.checkedAt();
            }
        };
        questions.accept(whole());
        questions.accept(review());

        assertHeardAlike(10);
    }

    @Test
    void are_the_same_for_the_customers_lists() {
        Consumer<DeviceReview> questions = review -> {
            review.whoSees(DL380);
            review.usersWhoSee(MSA).forEach(user -> {});
            review.deliveryPartner(DL380);
            review.stamp();
            review.environment();
            review.at();
        };
        questions.accept(whole());
        questions.accept(review());

        assertEquals(2, listener.events().size());
        assertEquals(expected.events(), listener.events());
    }

    @Test
    void answers_are_the_same_with_a_listener() {
        DeviceReview plain = testLibrary
                .anotherLibrary()
                .channelPartners()
                .review(ACME, BOTH)
                .orElseThrow();
        DeviceReview review = review();
        assertEquals(plain.environment(), review.environment());
        assertEquals(plain.stamp(), review.stamp());
        assertEquals(plain.at(), review.at());
        assertEquals(plain.of(L100).checkedAt(), review.of(L100).checkedAt());
        for (DeviceId device : BOTH) {
            assertEquals(plain.whoSees(device), review.whoSees(device));
            assertEquals(
                    plain.usersWhoSee(device).toList(),
                    review.usersWhoSee(device).toList());
            assertEquals(plain.deliveryPartner(device), review.deliveryPartner(device));
            assertEquals(plain.of(L100).decisions(device), review.of(L100).decisions(device));
            assertEquals(
                    plain.of(L100, ANN).explain(device, CSN_LINK),
                    review.of(L100, ANN).explain(device, CSN_LINK));
        }
    }

    @Test
    void a_question_that_is_refused_is_no_event() {
        PartnerDeviceView view = view(some, DL380);
        DeviceReview review = some.channelPartners().review(ACME, Set.of(DL380)).orElseThrow();

        assertThrows(IllegalArgumentException.class, () -> view.features(MSA));
        assertThrows(IllegalArgumentException.class, () -> view.isVisible(MSA, CSN_LINK));
        assertThrows(IllegalArgumentException.class, () -> view.decide(MSA, CSN_LINK));
        assertThrows(IllegalArgumentException.class, () -> view.decisions(MSA));
        assertThrows(IllegalArgumentException.class, () -> view.explain(MSA, CSN_LINK));
        assertThrows(IllegalArgumentException.class, () -> review.whoSees(MSA));
        assertThrows(IllegalArgumentException.class, () -> review.usersWhoSee(MSA));
        assertThrows(IllegalArgumentException.class, () -> review.of(L100).explain(MSA, CSN_LINK));

        assertEquals(List.of(), listener.events());
    }

    private static void ask(DeviceAccess access) {
        access.features(DL380);
        access.isVisible(MSA, WARRANTY_STATUS);
        access.decide(DL380, CSN_LINK);
        access.decisions(MSA);
    }

    private void assertHeardAlike(int questions) {
        List<DecisionAsked> told = listener.events(DecisionAsked.class);
        List<DecisionAsked> ofTheWhole = expected.events(DecisionAsked.class);
        assertEquals(questions, told.size());
        assertEquals(questions, listener.events().size());
        assertEquals(questions, ofTheWhole.size());
        for (int i = 0; i < questions; i++) {
            DecisionAsked event = told.get(i);
            DecisionAsked same = ofTheWhole.get(i);
            assertEquals(same.question(), event.question());
            assertEquals(same.device(), event.device());
            assertEquals(same.feature(), event.feature());
            assertEquals(same.visible(), event.visible());
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                assertEquals(same.decision(feature), event.decision(feature));
                assertEquals(same.explanation(feature), event.explanation(feature));
            }
        }
        assertEquals(questions, listener.events().size(), "to read an event is no question");
    }
}
