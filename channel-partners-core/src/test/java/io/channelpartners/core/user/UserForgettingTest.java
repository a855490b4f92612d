package io.channelpartners.core.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.ForgottenUser;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a user is forgotten by all locations. */
class UserForgettingTest {

    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");
    private static final PartnerLocationId L2 = PartnerLocationId.of("L2");
    private static final PartnerLocationId L3 = PartnerLocationId.of("L3");
    private static final HpePassportId LEE = HpePassportId.of("lee");
    private static final HpePassportId KIM = HpePassportId.of("kim");
    private static final EmailAddress LEES = TestLibrary.address(LEE);

    private final TestLibrary testLibrary =
            new TestLibrary().share(L1, LEE).share(L2, KIM).share(L3, LEE, KIM);

    @Test
    @Rule("CP-64")
    void removes_the_user_from_all_shared_views_and_no_other_user() {
        ForgottenUser forgotten = testLibrary.library.userForgetting().forget(EmailAddress.of("LEE@partner.EXAMPLE"));

        assertEquals(new ForgottenUser(List.of(L1, L3), List.of()), forgotten);
        assertEquals(List.of(), testLibrary.sharedViews.sharingWith(LEES, Optional.empty(), 10));
        assertEquals(
                List.of(L2, L3), testLibrary.sharedViews.sharingWith(TestLibrary.address(KIM), Optional.empty(), 10));
    }

    @Test
    @Rule({"CP-64", "L-7"})
    void changes_nothing_when_it_is_repeated() {
        testLibrary.library.userForgetting().forget(LEES);
        Optional<SharedView> once = testLibrary.sharedViews.find(L3);

        assertEquals(
                new ForgottenUser(List.of(), List.of()),
                testLibrary.library.userForgetting().forget(LEES));
        assertEquals(once, testLibrary.sharedViews.find(L3));
    }

    @Test
    @Rule("CP-64")
    void continues_with_the_others_where_a_location_cannot_be_changed_and_reports_all_problems() {
        SharedViewsInMemory store = new SharedViewsInMemory() {
            @Override
            public boolean save(SharedView view) {
                if (view.location().equals(L1)) {
                    throw new IllegalStateException("down");
                }
                return !view.location().equals(L2) && super.save(view);
            }
        };
        store.share(L1, L2, L3);

        ForgottenUser forgotten = library(store).userForgetting().forget(LEES);

        assertEquals(List.of(L3), forgotten.changed());
        assertFalse(forgotten.isComplete());
        assertEquals(
                List.of(
                        "the shared view of partner \"L1\" could not be changed: forget the user again once the store works"
                                + " (CP-64)",
                        "the shared view of partner \"L2\" could not be changed: forget the user again once the store works"
                                + " (CP-64)"),
                forgotten.problems().stream().map(Problem::message).toList());
    }

    @Test
    @Rule("CP-64")
    void continues_where_a_store_throws_an_error() {
        SharedViewsInMemory store = new SharedViewsInMemory() {
            @Override
            public Optional<SharedView> find(PartnerLocationId location) {
                if (location.equals(L1)) {
                    throw new StackOverflowError();
                }
                return super.find(location);
            }
        };
        store.share(L1, L2);

        assertEquals(List.of(L2), library(store).userForgetting().forget(LEES).changed());
    }

    @Test
    @Rule("CP-64")
    void is_not_complete_where_the_store_cannot_say_who_shares() {
        testLibrary.sharedViews.fail(true);

        ForgottenUser forgotten = testLibrary.library.userForgetting().forget(LEES);

        assertEquals(List.of(), forgotten.changed());
        assertFalse(forgotten.isComplete());
    }

    @Test
    @Rule("CP-64")
    void removes_the_user_from_a_version_that_another_writer_saved_meanwhile() {
        SharedViewsInMemory store = new SharedViewsInMemory() {
            private boolean raced;

            @Override
            public boolean save(SharedView view) {
                if (!raced) {
                    raced = true;
                    SharedView present = find(view.location()).orElseThrow();
                    super.save(present.setUpGroup(UserGroup.of("More")).nextVersion());
                }
                return super.save(view);
            }
        };
        store.share(L1);

        assertEquals(List.of(L1), library(store).userForgetting().forget(LEES).changed());
        SharedView saved = store.find(L1).orElseThrow();
        assertFalse(saved.isSharedWith(LEES));
        assertTrue(saved.groups().contains(UserGroup.of("More")));
    }

    @Test
    @Rule("CP-64")
    void forgets_at_any_number_of_locations() {
        SharedViewsInMemory store = new SharedViewsInMemory();
        PartnerLocationId[] many = IntStream.range(0, 1_203)
                .mapToObj(number -> PartnerLocationId.of("L" + (10_000 + number)))
                .toArray(PartnerLocationId[]::new);
        store.share(many);

        assertEquals(List.of(many), library(store).userForgetting().forget(LEES).changed());
    }

    @Test
    @Rule("CP-64")
    void has_nothing_to_forget_where_nothing_can_be_shared() {
        ChannelPartnersLibrary library = builder().build();

        assertEquals(
                new ForgottenUser(List.of(), List.of()),
                library.userForgetting().forget(LEES));
    }

    private static ChannelPartnersLibrary library(SharedViewStore store) {
        return builder().sharedViews(store).build();
    }

    private static ChannelPartnersLibrary.Builder builder() {
        SettableClock clock = SettableClock.standing();
        return ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock))
                .clock(clock);
    }

    /** An in-memory store of which a test overrides some methods. */
    private static class SharedViewsInMemory implements SharedViewStore {

        private final InMemorySharedViewStore kept = new InMemorySharedViewStore();

        void share(PartnerLocationId... locations) {
            for (PartnerLocationId location : locations) {
                kept.save(SharedView.restore(location, 1, Map.of(UserGroup.of("Helpers"), List.of(LEES))));
            }
        }

        @Override
        public Optional<SharedView> find(PartnerLocationId location) {
            return kept.find(location);
        }

        @Override
        public boolean save(SharedView view) {
            return kept.save(view);
        }

        @Override
        public List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit) {
            return kept.sharingWith(user, after, limit);
        }
    }
}
