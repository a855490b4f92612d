package io.channelpartners.core.part;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.L100;
import static io.channelpartners.core.fixture.TestLibrary.L200;
import static io.channelpartners.core.fixture.TestLibrary.MSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.DeviceAccess;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationDeviceAccess;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Devices that a question did not name are refused, and the refusal reveals nothing about the environment. */
class DevicesNotNamedTest {

    /** Who asks, which must make no difference. */
    enum Asked {
        BY_A_LIBRARY_THAT_READ_NOTHING,
        BY_A_LIBRARY_THAT_KEEPS_THE_WHOLE,
        WITH_A_LISTENER;

        ChannelPartnersLibrary library(TestLibrary testLibrary) {
            return switch (this) {
                case BY_A_LIBRARY_THAT_READ_NOTHING -> testLibrary.anotherLibrary();
                case BY_A_LIBRARY_THAT_KEEPS_THE_WHOLE -> testLibrary.library;
                case WITH_A_LISTENER ->
                    testLibrary
                            .builder()
                            .listener(new RecordingAccessListener())
                            .build();
            };
        }
    }

    private static final EnvironmentId ELSEWHERE = EnvironmentId.of("elsewhere");
    private static final DeviceId UNKNOWN = DeviceId.of("unknown");

    private final TestLibrary testLibrary =
            TestLibrary.standingStillWithAcme().link("bob").link("cid", "200");

    private static PartnerDeviceView view(
            ChannelPartnersLibrary library, String user, EnvironmentId environment, DeviceId... devices) {
        return library.partnerAccess()
                .view(library.partnerAccess().signIn(HpePassportId.of(user)), environment, Set.of(devices));
    }

    private static DeviceReview review(ChannelPartnersLibrary library, DeviceId... devices) {
        return library.channelPartners().review(ACME, Set.of(devices)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"L-11", "CP-59"})
    void are_refused_by_a_view_with_the_same_text_whatever_the_environment_and_the_viewer(Asked asked) {
        ChannelPartnersLibrary library = asked.library(testLibrary);
        List<PartnerDeviceView> views = Stream.of("ann", "bob", "cid", "nobody")
                .flatMap(user -> Stream.of(view(library, user, ACME, DL380), view(library, user, ELSEWHERE, DL380)))
                .toList();
        Set<String> texts = new HashSet<>();
        for (PartnerDeviceView view : views) {
            for (Executable question : questions(view, MSA)) {
                texts.add(message(question));
            }
            texts.add(message(() -> view.explain(MSA, WARRANTY_STATUS)));
            texts.add(message(() -> view.device(MSA)));
        }
        assertEquals(1, texts.size(), texts::toString);
        assertTrue(texts.iterator().next().startsWith("device msa was not named"), texts::toString);
        views.forEach(view -> assertEquals(
                message(() -> view.features(MSA)).replace("msa", "unknown"), message(() -> view.features(UNKNOWN))));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("L-11")
    void are_refused_by_every_question_of_the_customer(Asked asked) {
        DeviceReview review = review(asked.library(testLibrary), DL380);
        for (DeviceId device : List.of(MSA, UNKNOWN)) {
            assertRefused(device, () -> review.device(device));
            assertRefused(device, () -> review.holding(device, PartnerRole.RESELLER));
            assertRefused(device, () -> review.deliveryPartner(device));
            assertRefused(device, () -> review.whoSees(device));
            assertRefused(device, () -> review.usersWhoSee(device));
            for (LocationDeviceAccess access :
                    List.of(review.of(L100), review.of(L200), review.of(L100, ANN), review.of(L200, ANN))) {
                questions(access, device).forEach(question -> assertRefused(device, question));
                assertRefused(device, () -> access.explain(device, WARRANTY_STATUS));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("L-11")
    void are_answered_as_by_the_whole_if_named_but_not_registered(Asked asked) {
        ChannelPartnersLibrary library = asked.library(testLibrary);
        PartnerDeviceView view = view(library, "ann", ACME, UNKNOWN, DL380);
        assertEquals(FeatureSet.of(), view.features(UNKNOWN));
        assertEquals(testLibrary.viewOf("ann").decisions(UNKNOWN), view.decisions(UNKNOWN));
        assertEquals(
                testLibrary.viewOf("ann").explain(UNKNOWN, WARRANTY_STATUS), view.explain(UNKNOWN, WARRANTY_STATUS));
        assertTrue(view.isVisible(DL380, WARRANTY_STATUS));

        DeviceReview review = review(library, UNKNOWN);
        assertEquals(Optional.empty(), view.device(UNKNOWN));
        assertEquals(Optional.empty(), review.device(UNKNOWN));
        assertEquals(Optional.empty(), review.holding(UNKNOWN, PartnerRole.RESELLER));
        assertEquals(Optional.empty(), review.deliveryPartner(UNKNOWN));
        assertEquals(List.of(), review.whoSees(UNKNOWN));
        assertEquals(List.of(), review.usersWhoSee(UNKNOWN).toList());
        assertEquals(
                testLibrary.review().of(L100).explain(UNKNOWN, WARRANTY_STATUS),
                review.of(L100).explain(UNKNOWN, WARRANTY_STATUS));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("L-11")
    void are_all_refused_if_none_is_named(Asked asked) {
        ChannelPartnersLibrary library = asked.library(testLibrary);
        assertRefused(DL380, () -> view(library, "ann", ACME).features(DL380));
        assertRefused(DL380, () -> view(library, "ann", ELSEWHERE).features(DL380));
        assertRefused(DL380, () -> review(library).whoSees(DL380));
        assertEquals(testLibrary.review().stamp(), review(library).stamp());
    }

    @Test
    @Rule("L-11")
    void cannot_be_reviewed_without_an_environment() {
        assertEquals(Optional.empty(), testLibrary.partners().review(ELSEWHERE, Set.of(DL380)));
        assertEquals(
                Optional.empty(), testLibrary.anotherLibrary().channelPartners().review(ELSEWHERE, Set.of()));
    }

    @Test
    @Rule("L-11")
    void what_is_named_cannot_be_changed_after_the_view_was_taken() {
        Set<DeviceId> named = new HashSet<>(Set.of(DL380));
        PartnerDeviceView view =
                testLibrary.anotherLibrary().partnerAccess().view(testLibrary.signIn("ann"), ACME, named);
        DeviceReview review = testLibrary.partners().review(ACME, named).orElseThrow();
        named.add(MSA);
        named.remove(DL380);

        assertFalse(view.features(DL380).isEmpty());
        assertFalse(review.whoSees(DL380).isEmpty());
        assertRefused(MSA, () -> view.features(MSA));
        assertRefused(MSA, () -> review.whoSees(MSA));
    }

    @Test
    @Rule("L-11")
    void a_view_of_some_that_is_taken_for_one_of_all_lists_and_counts_nothing() {
        for (ChannelPartnersLibrary library : List.of(testLibrary.library, testLibrary.anotherLibrary())) {
            if (view(library, "ann", ACME, DL380) instanceof PartnerView all) {
                assertThrows(IllegalArgumentException.class, () -> all.devices(DeviceSearch.visible()));
                assertThrows(IllegalArgumentException.class, all::customer);
            }
            DeviceReview review = review(library, DL380);
            for (LocationDeviceAccess access : List.of(review.of(L100), review.of(L100, ANN))) {
                if (access instanceof LocationAccess all) {
                    assertThrows(IllegalArgumentException.class, () -> all.devices(DeviceSearch.visible()));
                    assertThrows(IllegalArgumentException.class, () -> all.count(WARRANTY_STATUS));
                }
            }
            assertFalse(review instanceof AccessReview);
        }
    }

    private static List<Executable> questions(DeviceAccess access, DeviceId device) {
        List<Executable> questions = new ArrayList<>();
        questions.add(() -> access.features(device));
        questions.add(() -> access.isVisible(device, WARRANTY_STATUS));
        questions.add(() -> access.decide(device, WARRANTY_STATUS));
        questions.add(() -> access.decisions(device));
        return questions;
    }

    private static void assertRefused(DeviceId device, Executable question) {
        assertTrue(message(question).startsWith("device " + device + " was not named"));
    }

    private static String message(Executable question) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, question).getMessage());
    }
}
