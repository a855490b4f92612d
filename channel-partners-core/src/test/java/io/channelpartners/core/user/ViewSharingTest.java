package io.channelpartners.core.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ViewSharing;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.spi.StoreException;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may share the view of a location, and how it is saved. */
class ViewSharingTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final PartnerLocationId OTHER = PartnerLocationId.of("81261689");
    private static final HpePassportId KIM = HpePassportId.of("kim");
    private static final HpePassportId LEE = HpePassportId.of("lee");
    private static final UserGroup GROUP = UserGroup.of("Dispatch");
    private static final EmailAddress LEES = TestLibrary.address(LEE);

    private final TestLibrary testLibrary =
            new TestLibrary().link(KIM, LOCATION).link(LEE, OTHER);
    private final ViewSharing sharing = testLibrary.library.viewSharing();
    private final ViewSharing rival = testLibrary.anotherLibrary().viewSharing();

    @Test
    @Rule("CP-61")
    void lets_a_linked_user_set_up_a_group_and_add_a_user() {
        SharedView saved =
                sharing.share(KIM, LOCATION, view -> view.setUpGroup(GROUP).addUser(GROUP, LEES));

        assertEquals(SharedView.restore(LOCATION, 1, Map.of(GROUP, List.of(LEES))), saved);
        assertEquals(Optional.of(saved), sharing.sharedView(KIM, LOCATION));
        assertEquals(List.of(LOCATION), testLibrary.sharedViews.sharingWith(LEES, Optional.empty(), 10));
    }

    @Test
    @Rule("CP-61")
    void shows_a_linked_user_that_nothing_is_shared_yet() {
        assertEquals(Optional.of(SharedView.of(LOCATION)), sharing.sharedView(KIM, LOCATION));
    }

    static Stream<Arguments> users_who_are_not_known_to_be_linked() {
        return Stream.of(
                user("is linked to another location", testLibrary -> {}),
                user("shares the view", testLibrary -> testLibrary.share(LOCATION, LEE)),
                user("is unknown", testLibrary -> testLibrary.passports.forget(LEE)),
                user("was looked up too long ago", testLibrary -> {
                    testLibrary.link(LEE, LOCATION);
                    testLibrary.passports.answerFrom(testLibrary.clock.instant().minus(Duration.ofHours(25)));
                }),
                user("was looked up in the future", testLibrary -> {
                    testLibrary.link(LEE, LOCATION);
                    testLibrary.passports.answerFrom(testLibrary.clock.instant().plusSeconds(61));
                }),
                user("cannot be looked up", testLibrary -> {
                    testLibrary.link(LEE, LOCATION);
                    testLibrary.passports.fail(true);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("users_who_are_not_known_to_be_linked")
    @Rule({"CP-56", "CP-61"})
    void refuses_a_user_who_is_not_known_to_be_linked_and_says_no_more(String name, Consumer<TestLibrary> setting) {
        setting.accept(testLibrary);
        Optional<SharedView> before = testLibrary.sharedViews.find(LOCATION);

        EditRefused refused = assertThrows(
                EditRefused.class, () -> sharing.share(LEE, LOCATION, view -> view.setUpGroup(UserGroup.of("More"))));

        assertEquals(
                List.of(new Problem(
                        "sharing_refused",
                        "CP-61",
                        "the view of partner \"30523182\"",
                        "can be shared only by a user who is known to be linked to the location",
                        "leave it to a linked user",
                        List.of("\"30523182\""))),
                refused.problems());
        assertEquals(Optional.empty(), sharing.sharedView(LEE, LOCATION));
        assertEquals(before, testLibrary.sharedViews.find(LOCATION));
    }

    @Test
    @Rule("CP-61")
    void does_not_call_the_edit_of_a_refused_user() {
        assertThrows(
                EditRefused.class,
                () -> sharing.share(LEE, LOCATION, view -> {
                    throw new AssertionError("called");
                }));
    }

    @Test
    @Rule("CP-61")
    void lets_a_user_share_who_is_linked_as_well_as_shared_with() {
        testLibrary.share(LOCATION, KIM);

        assertEquals(
                2, sharing.share(KIM, LOCATION, view -> view.setUpGroup(GROUP)).version());
    }

    @Test
    @Rule("L-7")
    void saves_no_version_if_nothing_changes() {
        sharing.share(KIM, LOCATION, view -> view.setUpGroup(GROUP));

        assertEquals(
                1, sharing.share(KIM, LOCATION, view -> view.setUpGroup(GROUP)).version());
        assertEquals(
                1,
                sharing.share(KIM, LOCATION, view -> view.addUser(GROUP, LEES).removeUser(LEES))
                        .version());
    }

    @Test
    @Rule("CP-61")
    void saves_nothing_of_a_refused_edit() {
        assertThrows(
                EditRefused.class,
                () -> sharing.share(
                        KIM, LOCATION, view -> view.setUpGroup(GROUP).addUser(UserGroup.of("not set up"), LEES)));

        assertEquals(Optional.empty(), testLibrary.sharedViews.find(LOCATION));
    }

    @Test
    @Rule("CP-61")
    void retries_the_edit_when_another_writer_was_faster() {
        UserGroup others = UserGroup.of("Others");
        AtomicInteger calls = new AtomicInteger();

        SharedView saved = sharing.share(KIM, LOCATION, view -> {
            if (calls.getAndIncrement() == 0) {
                rival.share(KIM, LOCATION, faster -> faster.setUpGroup(others));
            }
            return view.setUpGroup(GROUP);
        });

        assertEquals(2, calls.get());
        assertEquals(2, saved.version());
        assertEquals(List.of(GROUP, others), saved.groups());
    }

    @Test
    @Rule("CP-61")
    void gives_up_when_other_writers_are_faster_each_time() {
        AtomicInteger calls = new AtomicInteger();

        TooManyConflicts conflicts = assertThrows(
                TooManyConflicts.class,
                () -> sharing.share(KIM, LOCATION, view -> {
                    UserGroup next = UserGroup.of("group " + calls.getAndIncrement());
                    rival.share(KIM, LOCATION, faster -> faster.setUpGroup(next));
                    return view.setUpGroup(GROUP);
                }));

        assertEquals(16, calls.get());
        assertTrue(conflicts.problems().toString().contains("16 attempts"));
    }

    @Test
    @Rule("CP-61")
    void refuses_at_once_to_change_a_view_within_an_edit_of_it() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> sharing.share(KIM, LOCATION, view -> {
                    sharing.share(KIM, LOCATION, nested -> nested.setUpGroup(GROUP));
                    return view;
                }));
        assertTrue(refused.toString().contains(LOCATION.value()), refused::toString);
        assertEquals(Optional.empty(), testLibrary.sharedViews.find(LOCATION));
    }

    @Test
    @Rule("CP-61")
    void refuses_an_edit_that_returns_another_view() {
        assertThrows(IllegalArgumentException.class, () -> sharing.share(KIM, LOCATION, view -> SharedView.of(OTHER)));
        assertThrows(IllegalArgumentException.class, () -> sharing.share(KIM, LOCATION, SharedView::nextVersion));
        assertEquals(Optional.empty(), testLibrary.sharedViews.find(OTHER));
    }

    @Test
    @Rule("CP-61")
    void passes_on_what_the_store_throws() {
        testLibrary.sharedViews.fail(true);

        assertThrows(StoreException.class, () -> sharing.share(KIM, LOCATION, view -> view.setUpGroup(GROUP)));
    }

    @Test
    @Rule("CP-61")
    void is_there_only_with_a_store_of_shared_views() {
        SettableClock clock = SettableClock.standing();
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock))
                .clock(clock)
                .build();

        assertThrows(IllegalStateException.class, library::viewSharing);
    }

    @Test
    @Rule("CP-61")
    void does_not_name_users_in_its_refusal() {
        EditRefused refused =
                assertThrows(EditRefused.class, () -> sharing.share(LEE, LOCATION, view -> view.addUser(GROUP, LEES)));

        assertFalse(refused.problems().toString().contains("lee"));
    }

    private static Arguments user(String name, Consumer<TestLibrary> setting) {
        return Arguments.of(name, setting);
    }
}
