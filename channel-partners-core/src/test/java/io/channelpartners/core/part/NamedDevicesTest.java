package io.channelpartners.core.part;

import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.MSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.testkit.Rule;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.PartnerDeviceView;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A question about some devices covers those that its set held at the call, whatever set that is. */
@Rule("L-11")
class NamedDevicesTest {

    private final AskedStore store = new AskedStore();
    private final TestLibrary testLibrary = TestLibrary.withAnn(store).given(TestLibrary.acme());
    private final ChannelPartnersLibrary library = testLibrary.anotherLibrary();
    private final Viewer ann = library.partnerAccess().signIn(ANN);

    private PartnerDeviceView view(Set<DeviceId> devices) {
        return library.partnerAccess().view(ann, ACME, devices);
    }

    private DeviceReview review(Set<DeviceId> devices) {
        return library.channelPartners().review(ACME, devices).orElseThrow();
    }

    /** Changes the caller's set once the store has read. */
    private Set<DeviceId> changedWhileRead() {
        Set<DeviceId> named = new HashSet<>(Set.of(DL380));
        store.answerParts((environment, devices) -> {
            Set<DeviceId> asked = Set.copyOf(devices);
            named.add(MSA);
            named.remove(DL380);
            return store.cut(environment, asked);
        });
        return named;
    }

    @Test
    void stay_those_of_the_call_if_the_set_changes_while_the_store_is_read() {
        PartnerDeviceView view = view(changedWhileRead());
        DeviceReview review = review(changedWhileRead());

        assertFalse(view.features(DL380).isEmpty());
        assertEquals(1, review.whoSees(DL380).size());
        assertThrows(IllegalArgumentException.class, () -> view.features(MSA));
        assertThrows(IllegalArgumentException.class, () -> review.whoSees(MSA));
    }

    @Test
    void are_told_apart_by_their_text_however_the_set_compares_them() {
        Set<DeviceId> alike =
                new TreeSet<>(Comparator.comparing(device -> device.value().length() > 0));
        Collections.addAll(alike, DL380, MSA); // it takes the second for the first

        PartnerDeviceView view = view(alike);

        assertFalse(view.features(DL380).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> view.features(MSA));
        assertThrows(IllegalArgumentException.class, () -> review(alike).whoSees(MSA));
    }

    @Test
    @Rule("CP-59")
    void are_refused_before_a_look_up_if_one_is_null() {
        store.asked();
        for (EnvironmentId environment : List.of(ACME, EnvironmentId.of("elsewhere"))) {
            Set<DeviceId> withNull = new HashSet<>();
            withNull.add(null);
            assertThrows(
                    NullPointerException.class, () -> library.partnerAccess().view(ann, environment, withNull));
            assertThrows(
                    NullPointerException.class, () -> library.channelPartners().review(environment, withNull));
        }
        assertEquals(List.of(), store.asked());
    }
}
