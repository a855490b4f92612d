package io.channelpartners.core.listen;

import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.L100;
import static io.channelpartners.core.fixture.TestLibrary.MSA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.view.DeviceAccess;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An event about a device says whether what was asked about is visible, in agreement with its decisions. */
class DecisionEventsTest {

    private static final List<DeviceId> DEVICES = List.of(DL380, MSA, DeviceId.of("of-nobody"));

    private final TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
    private final RecordingAccessListener listener = new RecordingAccessListener();
    private final ChannelPartnersLibrary library =
            testLibrary.builder().listener(listener).build();

    @Test
    void a_viewers_question_tells_whether_what_it_asked_about_is_visible() {
        PartnerView view =
                library.partnerAccess().view(Viewer.builder().passport(ANN).build(), ACME);
        DEVICES.forEach(view::device);
        askEachWay(view);
        eachDeviceAndFeature(view::explain);
        assertEachIsTold(3);
    }

    @Test
    void the_customers_question_tells_whether_what_it_asked_about_is_visible() {
        LocationAccess access =
                library.channelPartners().review(ACME).orElseThrow().of(L100);
        askEachWay(access);
        eachDeviceAndFeature(access::explain);
        assertEachIsTold(2);
    }

    private interface Question {
        void about(DeviceId device, InsightOnlineFeature feature);
    }

    private static void eachDeviceAndFeature(Question question) {
        for (DeviceId device : DEVICES) {
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                question.about(device, feature);
            }
        }
    }

    private static void askEachWay(DeviceAccess access) {
        DEVICES.forEach(access::features);
        DEVICES.forEach(access::decisions);
        eachDeviceAndFeature(access::isVisible);
        eachDeviceAndFeature(access::decide);
    }

    private void assertEachIsTold(int aboutAllFeatures) {
        List<DecisionAsked> events = listener.events(DecisionAsked.class);
        int features = InsightOnlineFeature.values().length;
        assertEquals(DEVICES.size() * (aboutAllFeatures + 3 * features), events.size());
        for (DecisionAsked event : events) {
            boolean expected = event.feature()
                    .map(about -> event.decision(about).isVisible())
                    .orElseGet(() -> !event.visible().isEmpty());
            assertEquals(expected, event.isVisible(), event::toString);
        }
        Set<Boolean> told =
                Set.copyOf(events.stream().map(DecisionAsked::isVisible).toList());
        assertEquals(Set.of(true, false), told, "both answers occur");
    }
}
